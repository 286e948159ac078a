/** Languages whose names go family first, or have no family part: even in Latin letters no name of theirs is taken apart. */
const languages = '|am|bo|hu|id|is|ja|jv|km|ko|lo|mn|ms|my|su|ta|te|ml|kn|th|ti|vi|yue|zh|';

/**
 * Family names of China, Korea, Vietnam and Japan in Latin letters. One in front makes it likely that the name goes family
 * first ("Xi Jinping"), and where it does not ("Kim Jones") nothing but an inversion is lost.
 */
const families =
  '|ai|an|bai|bao|cai|cao|chae|chan|chang|chao|chau|che|chen|cheng|cheong|cheung|chiang|chin|chiu|cho|choi|chou|chow|choe|chu|' +
  'chua|chui|chun|chung|cui|dai|dang|deng|diao|ding|do|dong|dinh|doan|du|duan|duong|fan|fang|fei|feng|fong|fu|fung|gan|gao|' +
  'ge|geng|goh|gong|gu|guan|guo|ha|hahm|ham|han|hao|he|heo|ho|hoang|hong|hou|hsieh|hsu|hu|hua|huang|hui|hung|huo|huynh|hwang|' +
  'im|jang|jeon|jeong|ji|jia|jiang|jiao|jin|jing|jo|ju|jung|kan|kang|kao|ke|khoo|kim|ko|koh|kong|koo|kuo|kwak|kwan|kwok|kwon|' +
  'lai|lam|lan|lau|law|le|lee|lei|leng|leung|li|lian|liang|liao|lim|lin|ling|liu|lo|loh|long|lou|low|lu|lui|luo|luong|luu|ly|' +
  'ma|mai|man|mao|mei|meng|min|mo|moon|mu|myung|nam|ng|ngo|nguyen|ni|nie|niu|noh|oh|on|ong|ou|pae|paik|pan|pang|park|pei|peng|' +
  'pham|phan|phung|pu|pyo|qi|qian|qiao|qin|qiu|qu|quan|ren|rhee|ri|roh|rong|ruan|ryu|seo|seong|sha|shao|she|shen|sheng|shi|shim|' +
  'shin|shu|si|sim|sin|sit|so|soh|son|song|su|suh|sun|sung|sze|tai|tam|tan|tang|tao|teng|teo|thai|tian|ting|to|tong|tran|trinh|' +
  'truong|tsai|tsang|tse|tseng|tsui|tu|tung|vo|vu|vuong|wan|wang|wei|wen|weng|won|wong|woo|wu|xi|xia|xiang|xiao|xie|xin|xing|xu|' +
  'xue|yan|yang|yao|ye|yee|yen|yeung|yeo|yi|yim|yin|ying|yip|yoo|yoon|you|yu|yuan|yue|yun|zang|zeng|zhai|zhan|zhang|zhao|zheng|' +
  'zhong|zhou|zhu|zhuang|zou|zuo|ouyang|sima|zhuge|shangguan|' +
  'abe|aoki|arai|endo|fujita|fujii|fujiwara|fukuda|goto|hara|harada|hasegawa|hashimoto|hayashi|honda|ikeda|imai|inoue|ishida|' +
  'ishii|ishiba|ishikawa|ito|iwasaki|kaneko|kato|kawasaki|kikuchi|kimura|kishida|kobayashi|koizumi|kondo|kono|kudo|maeda|maruyama|' +
  'masuda|matsuda|matsui|matsumoto|miura|miyamoto|miyazaki|mori|morita|murakami|murata|nakagawa|nakajima|nakamura|nakano|' +
  'nakayama|nishimura|noda|noguchi|nomura|ogawa|okada|okamoto|ono|ota|otsuka|saito|sakai|sakamoto|sasaki|sato|shibata|shimizu|' +
  'sugawara|sugiyama|suga|suzuki|takada|takagi|takahashi|takaichi|takeda|takeuchi|tamura|tanaka|taniguchi|ueda|ueno|uchida|wada|watanabe|' +
  'yamada|yamaguchi|yamamoto|yamashita|yamazaki|yokoyama|yoshida|orban|szabo|nagy|';

/** Whether a name of that first word, in an article of that language (BCP 47; null: not known), may go family first. */
export const mayGoFamilyFirst = (first: string, lang: string | null): boolean =>
  languages.includes(`|${lang?.split('-')[0]?.toLowerCase() ?? ''}|`) ||
  families.includes(`|${first.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')}|`);
