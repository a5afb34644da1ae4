using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0108: more than one space inside a line; one finding a document.</summary>
[Rule("repeated-space")]
public sealed class RepeatedSpaceAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (Block block in document.Blocks)
        {
            for (int i = block.FirstToken + 1; i < block.EndToken - 1; i++)
            {
                Token token = document.Tokens[i];
                if (token.Kind == TokenKind.Whitespace && document.GetText(i).Length > 1 && IsSpacing(document, i))
                    spans.Add(token.Span);
            }
        }

        OnceReport.Report(context, spans.ToImmutable(), "Reduce every run of spaces to one", FixSafety.Safe, static _ => " ");
    }

    /// <summary>Spaces between two words of one line; tabs and wide gaps set columns, and line ends are a file's own matter.</summary>
    private static bool IsSpacing(Document document, int index)
    {
        if (document.Tokens[index - 1].Kind == TokenKind.LineBreak || document.Tokens[index + 1].Kind == TokenKind.LineBreak)
            return false;
        ReadOnlySpan<char> blanks = document.GetText(index);
        return blanks.Length <= 8 && blanks.IndexOfAnyExcept(' ', '\u00A0') < 0;
    }
}
