using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Names;
using EditorialLint.Language.Quotations;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Names;

/// <summary>EL0305: a full name again in the paragraph that has it already.</summary>
[Rule("repeated-full-name")]
public sealed class RepeatedFullNameAnalyzer : ProseAnalyzer
{
    /// <summary>In tokens, blanks included. Longer ones are pasted lists and mails.</summary>
    private const int LongestParagraph = 500;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        var families = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (NameBearer bearer in document.Get(NameSet.Layer).Bearers)
        {
            if (bearer.Parts?.Family is { } family)
                families[family] = families.GetValueOrDefault(family) + 1;
        }

        QuotationSet quotations = document.Get(QuotationSet.Layer);
        foreach (NameBearer bearer in document.Get(NameSet.Layer).Bearers)
        {
            // Where a family has several members, the given name tells them apart.
            if (bearer.Parts is not { Given: { } given, Family: { } family } || families[family] > 1 || !GivenNames.Contains(given))
                continue;
            NameMention? before = null;
            foreach (NameMention mention in bearer.Mentions)
            {
                if (!mention.IsFull || quotations.IsQuoted(mention.Span.Start) || document.FindBlock(mention.FirstToken) is not { Kind: BlockKind.Paragraph } block
                    || block.EndToken - block.FirstToken > LongestParagraph)
                    continue;
                if (before is { } earlier && earlier.FirstToken >= block.FirstToken && mention.TitleToken < 0 && mention.Text.SequenceEqual(earlier.Text) && StandsAlone(document, mention))
                {
                    TextSpan span = mention.Span;
                    context.Report(new Finding(span)
                    {
                        Arguments = [bearer.Name],
                        Related = [new RelatedSpan(earlier.Span, "The full name stands here.")],
                        Fixes = [Fix.Replace($"Write '{family}'", FixSafety.NeedsEditor, span, family)],
                    });
                    break;
                }

                before = mention;
            }
        }
    }

    /// <summary>Whether the name stands for the person: not <c>the Ana Ruiz we know</c>, <c>several Ana Ruiz letters</c>, <c>by Ana Ruiz. Reprinted</c>.</summary>
    private static bool StandsAlone(Document document, NameMention mention)
    {
        if (document.FindSentence(mention.FirstToken) is not { } sentence)
            return false;
        Tags tags = document.Get(Tags.Layer);
        return tags.OfToken(sentence, mention.FirstToken - 2) is not { Universal: UniversalTag.DET or UniversalTag.ADJ or UniversalTag.NUM }
            && tags.OfToken(sentence, mention.EndToken + 1) is not { Universal: UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.NUM };
    }
}
