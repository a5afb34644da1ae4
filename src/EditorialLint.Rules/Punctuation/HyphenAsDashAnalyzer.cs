using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0110: a spaced hyphen where a dash belongs; one finding a document.</summary>
[Rule("hyphen-as-dash")]
public sealed class HyphenAsDashAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (Block block in document.Blocks)
        {
            if (block.Kind is BlockKind.Credit or BlockKind.TableCell)
                continue;
            for (int i = block.FirstToken + 2; i < block.EndToken - 2; i++)
            {
                if (document.GetText(i) is "-" && IsDash(document, i))
                    spans.Add(TextSpan.FromBounds(document.Tokens[i - 1].Start, document.Tokens[i + 1].End));
            }
        }

        // American copy in AP's manner spaces an em dash; British copy an en dash, as do all between the ends of a pair or range.
        string dash = context.Dialect == Dialect.American ? "—" : "–";
        OnceReport.Report(context, spans.ToImmutable(), "Write a dash for every spaced hyphen", FixSafety.Safe,
            span => document.GetText(span).ToString().Replace("-", IsBetweenNames(document, span) ? "–" : dash, StringComparison.Ordinal));
    }

    /// <summary><c>New York - London flights</c>, <c>Monday - Friday</c>: capitals on both sides.</summary>
    private static bool IsBetweenNames(Document document, TextSpan span)
    {
        int first = document.FindToken(span.Start);
        return document.Tokens[first - 1].Has(TokenTraits.Capitalized) && document.Tokens[first + 3].Has(TokenTraits.Capitalized);
    }

    private static bool IsDash(Document document, int hyphen)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return tokens[hyphen - 1].Kind == TokenKind.Whitespace && tokens[hyphen + 1].Kind == TokenKind.Whitespace
            && !tokens[hyphen - 2].IsTrivia && !tokens[hyphen + 2].IsTrivia
            && tokens[hyphen - 2].Kind != TokenKind.Number && tokens[hyphen + 2].Kind != TokenKind.Number;
    }
}
