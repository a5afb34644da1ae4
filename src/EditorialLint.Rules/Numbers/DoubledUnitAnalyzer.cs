using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Numbers;

namespace EditorialLint.Rules.Numbers;

/// <summary>EL0608: a unit as a sign and again as a word.</summary>
[Rule("doubled-unit")]
public sealed class DoubledUnitAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(Analyze, TokenKind.Number);

    private static void Analyze(NodeContext<TokenNode> context)
    {
        TokenNode number = context.Node;
        if (!number.Has(TokenTraits.Money | TokenTraits.Percent))
            return;
        TokenNode last = number;
        if (NextWord(last) is { } scale && NumberWords.IsScale(scale.Text))
            last = scale;
        if (NextWord(last) is not { } unit || !IsUnit(number, unit.Text))
            return;
        context.Report(new Finding(TextSpan.FromBounds(last.Span.End, unit.Span.End))
        {
            Arguments = [unit.Text.ToString(), context.Document.GetText(TextSpan.FromBounds(number.Span.Start, last.Span.End)).ToString()],
            Fixes = [Fix.Replace($"Drop '{unit.Text}'", FixSafety.Safe, TextSpan.FromBounds(last.Span.End, unit.Span.End), "")],
        });
    }

    private static TokenNode? NextWord(TokenNode token) =>
        token.Next is { Kind: TokenKind.Whitespace } blank && blank.Next is { Kind: TokenKind.Word } word ? word : null;

    private static bool IsUnit(TokenNode number, ReadOnlySpan<char> word)
    {
        if (number.Has(TokenTraits.Percent))
            return word is "percent" or "per cent";
        return number.Text[0] switch
        {
            '$' => word is "dollars" or "dollar",
            '£' => word is "pounds" or "pound",
            '€' => word is "euros" or "euro",
            '¥' => word is "yen" or "yuan",
            _ => false,
        };
    }
}
