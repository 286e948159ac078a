import type { Preview } from '@/lib/actions/preview-article';
import { say } from '@/lib/core/words';
import { ArticlePreview } from './ArticlePreview';
import { Button } from './Button';
import { ExtentNotice } from './ExtentNotice';
import { HeadlineField } from './HeadlineField';
import type { Clipping, PageActions } from './hooks/useClipping';
import { useNow } from './hooks/useNow';
import type { PageMarks } from './hooks/usePageMarks';
import type { Picking } from './hooks/usePicking';
import { usePicture } from './hooks/usePicture';
import { Notice } from './Notice';
import { MarksButton, SelectionColours } from './PageMarks';
import { Sentence } from './Sentence';
import { Ago } from './Times';

interface PagePreviewProps {
  preview: Preview;
  clipping: Clipping;
  picking: Picking;
  marks: PageMarks;
  actions: PageActions;
}

/** The article with its editable headline, and what the reader should know before clipping it. */
export function PagePreview({ preview, clipping, picking, marks, actions }: PagePreviewProps) {
  const { article, already } = preview;
  const { stage, fields, change } = clipping;
  const now = useNow();
  const picture = usePicture(article.leadImage, actions.picture);
  if (picking.isOpen) return <ArticlePreview article={article} picture={null} now={now} headline={null} />;
  return (
    <>
      <ArticlePreview
        article={article}
        picture={picture}
        now={now}
        headline={
          <HeadlineField
            value={fields.title}
            original={article.title}
            lang={article.lang}
            locked={stage.name !== 'editing'}
            onInput={(title) => change({ title })}
          />
        }
      />
      <ExtentNotice extent={article.extent} picking={picking} canPick={stage.name === 'editing'} />
      {article.access === 'truncated' && <Notice tone="caution">{say('article.cut')}</Notice>}
      {already && stage.name !== 'saved' && (
        <Notice
          icon="done"
          action={
            <>
              <MarksButton marks={marks} />
              <Button look="quiet" onClick={() => actions.open(already.id)}>
                {say('common.open')}
              </Button>
            </>
          }
        >
          <Sentence word="page_preview.clipped" parts={[<Ago then={already.clippedAt} now={now} />]} />
        </Notice>
      )}
      <SelectionColours marks={marks} />
    </>
  );
}
