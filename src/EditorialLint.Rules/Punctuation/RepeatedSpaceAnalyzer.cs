using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0108: more than one space inside a line.</summary>
[Rule("repeated-space")]
public sealed class RepeatedSpaceAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(NodeContext<Block> context)
    {
        Document document = context.Document;
        for (int i = context.Node.FirstToken + 1; i < context.Node.EndToken - 1; i++)
        {
            Token token = document.Tokens[i];
            if (token.Kind == TokenKind.Whitespace && document.GetText(i).Length > 1 && IsSpacing(document, i))
                context.Report(new Finding(token.Span) { Fixes = [Fix.Replace("Reduce the run of spaces to one", FixSafety.Safe, token.Span, " ")] });
        }
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
