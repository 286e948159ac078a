/** What a line begins, or in Korean ends, with that tells who signs. */
export const opensByline =
  /^(?:(?:(?!Spons|Pres)(?:[^\s\d]+ )?[Bb]y|BY|Von|VON|von|[Pp]ar|[Pp]or|POR|Di|di|Door|door)\s(?![a-zß-ÿ])|(?:Te[xks]+t[eo]?|TEXT|Yazan|Haber)[:：\n]|(?:Автор|بقلم|كتبت?|作者|[記记]者|文)[:：／｜\s])|기자$/;
