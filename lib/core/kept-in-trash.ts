/** How long the trash keeps what is put into it, in milliseconds: 30 days. */
export const keptInTrash = 30 * 86_400_000;
