using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Names;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Names;

/// <summary>EL0306: the title of an office before a name without its capital.</summary>
[Rule("title-capitalization")]
public sealed class TitleCapitalizationAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        foreach (NameBearer bearer in document.Get(NameSet.Layer).Bearers)
        {
            if (!bearer.IsPerson)
                continue;
            foreach (NameMention mention in bearer.Mentions)
            {
                int title = mention.FirstToken - 2;
                if (title < 0 || mention.TitleToken >= 0 || document.Tokens[title + 1].Kind != TokenKind.Whitespace || !IsTitle(document.GetText(title)) || !Stands(document, title))
                    continue;
                string word = document.GetString(title);
                string correct = char.ToUpperInvariant(word[0]) + word[1..];
                TextSpan span = document.Tokens[title].Span;
                context.Report(new Finding(span)
                {
                    Arguments = [word, bearer.Name, correct],
                    Fixes = [Fix.Replace($"Write '{correct}'", FixSafety.NeedsEditor, span, correct)],
                });
            }
        }
    }

    private static bool IsTitle(ReadOnlySpan<char> word) => word is "president" or "senator" or "governor" or "mayor" or "pope" or "queen" or "congressman" or "congresswoman";

    /// <summary>Whether the title stands alone: behind an article, an adjective or another noun it describes (<c>the late president Lee</c>, <c>club president Lee</c>).</summary>
    private static bool Stands(Document document, int title)
    {
        if (document.FindSentence(title) is not { Block.Kind: BlockKind.Paragraph } sentence || title - 2 < sentence.FirstToken || document.Tokens[title - 1].Kind != TokenKind.Whitespace
            || document.Tokens[title - 2].Has(TokenTraits.Capitalized))
            return false;
        return document.Get(Tags.Layer).OfToken(sentence, title - 2) is { Universal: UniversalTag.VERB or UniversalTag.ADP or UniversalTag.CCONJ or UniversalTag.SCONJ };
    }
}
