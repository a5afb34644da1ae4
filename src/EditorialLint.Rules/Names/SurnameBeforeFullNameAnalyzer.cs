using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Names;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Names;

/// <summary>EL0304: a family name alone before the text gives the full name.</summary>
[Rule("surname-before-full-name")]
public sealed class SurnameBeforeFullNameAnalyzer : ProseAnalyzer
{
    /// <summary>In tokens, blanks included.</summary>
    private const int LongestHeadline = 50;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        int body = FindBody(document);
        QuotationSet quotations = document.Get(QuotationSet.Layer);
        foreach (NameBearer bearer in document.Get(NameSet.Layer).Bearers)
        {
            if (bearer.Parts is not { Given: not null, Family: { } family })
                continue;
            NameMention? bare = null;
            foreach (NameMention mention in bearer.Mentions)
            {
                if (document.FindBlock(mention.FirstToken) is not { Kind: BlockKind.Paragraph } block || block.Index < body || quotations.IsQuoted(mention.Span.Start))
                    continue;
                if (!mention.IsFull)
                {
                    if (bare is null && mention.TitleToken < 0 && mention.LastWord.SequenceEqual(family) && Opens(document, mention))
                        bare = mention;
                    else if (bare is null)
                        break;
                    continue;
                }

                if (bare is { } first)
                {
                    context.Report(new Finding(first.Span)
                    {
                        Arguments = [family, bearer.Name],
                        Related = [new RelatedSpan(mention.Span, "The full name stands here.")],
                    });
                }

                break;
            }
        }
    }

    /// <summary>The first paragraph that is no headline: it has two sentences or a long one.</summary>
    private static int FindBody(Document document)
    {
        foreach (Block block in document.Blocks)
        {
            if (block.Kind == BlockKind.Paragraph && (block.Sentences.Length > 1 || block.EndToken - block.FirstToken > LongestHeadline))
                return block.Index;
        }

        return 0;
    }

    /// <summary>Whether the name stands for the person and not inside another name: <c>the Clinton campaign</c>, <c>a Ford car</c>.</summary>
    private static bool Opens(Document document, NameMention mention)
    {
        int behind = mention.EndToken;
        return !document.Tokens[behind - 1].Has(TokenTraits.Hyphenated) && behind + 1 < document.Tokens.Length && document.Tokens[behind].Kind == TokenKind.Whitespace
            && document.GetText(behind + 1) is "said" or "says" or "told" or "was" or "is" or "has" or "had" or "will" or "would" or "did" or "also" or "added";
    }
}
