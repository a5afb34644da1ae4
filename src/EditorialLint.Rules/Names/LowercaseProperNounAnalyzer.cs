using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Lexicons;

namespace EditorialLint.Rules.Names;

/// <summary>EL0311: a proper noun without its capital.</summary>
[Rule("lowercase-proper-noun")]
public sealed class LowercaseProperNounAnalyzer : ProseAnalyzer
{
    private const TokenTraits OtherForms =
        TokenTraits.Capitalized | TokenTraits.InnerCapital | TokenTraits.Address | TokenTraits.Hyphenated | TokenTraits.HasDigit;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(Analyze, TokenKind.Word);

    private static void Analyze(NodeContext<TokenNode> context)
    {
        TokenNode node = context.Node;
        if (node.Has(OtherForms))
            return;
        int length = node.Has(TokenTraits.ApostropheS) ? node.Text.Length - 2 : node.Text.Length;
        if (!ProperNouns.ContainsLowercase(node.Text[..length]) || IsPartOfCode(node))
            return;
        string word = node.Text[..length].ToString();
        string correct = char.ToUpperInvariant(word[0]) + word[1..];
        TextSpan span = node.GetSpan(0, length);
        context.Report(new Finding(span)
        {
            Arguments = [word, correct],
            Fixes = [Fix.Replace($"Write '{correct}'", FixSafety.Safe, span, correct)],
        });
    }

    /// <summary>A path, a tag or a name with dots: <c>/london/</c>, <c>news_iowa</c>, <c>politics.iowa</c>.</summary>
    private static bool IsPartOfCode(TokenNode node) =>
        (node.Previous is { } before && before.Kind is TokenKind.Symbol or TokenKind.Punctuation && (before.Kind == TokenKind.Symbol || before.Is('/') || before.Is('.')))
        || (node.Next is { } next && (next.Kind == TokenKind.Symbol || next.Is('/')));
}
