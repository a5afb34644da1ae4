using System.Globalization;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Numbers;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Numbers;

/// <summary>EL0604: a small number in figures, or a greater one in words.</summary>
[Rule("numeral-style")]
public sealed class NumeralStyleAnalyzer : ProseAnalyzer
{
    private static readonly RuleOption<int> FiguresFrom = new("figures-from");

    private const TokenTraits OtherNumbers = TokenTraits.Ordinal | TokenTraits.Money | TokenTraits.Percent | TokenTraits.Clock;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(Analyze, TokenKind.Number, TokenKind.Word);

    private static void Analyze(NodeContext<TokenNode> context)
    {
        TokenNode node = context.Node;
        bool isFigure = node.Kind == TokenKind.Number;
        ReadOnlySpan<char> text = node.Text;
        long value = isFigure ? FigureOf(node) : NumberWords.ValueOf(text);
        // "One" is a pronoun as well.
        if (value < 2)
            return;
        int figuresFrom = context.Option(FiguresFrom);
        if (figuresFrom <= 0 || (isFigure ? value >= figuresFrom : value < figuresFrom) || !CountsThings(context, node))
            return;
        if ((isFigure ? NumberWords.WordFor(value) : value.ToString(CultureInfo.InvariantCulture)) is not { } wanted)
            return;
        context.Report(new Finding(node.Span)
        {
            Arguments = [text.ToString(), wanted],
            Fixes = [Fix.Replace($"Write '{wanted}'", FixSafety.NeedsEditor, node.Span, wanted)],
        });
    }

    private static long FigureOf(TokenNode node) =>
        !node.Has(OtherNumbers) && WrittenNumber.Read(node.Text) is { } number && number.Length == node.Text.Length ? number.Value : -1;

    /// <summary>Whether a plural that is no measure follows at once, and nothing before makes a name or a row of the number.</summary>
    private static bool CountsThings(NodeContext<TokenNode> context, TokenNode node)
    {
        if (node.Previous is not { Kind: TokenKind.Whitespace } blank || blank.Previous is not { Kind: TokenKind.Word } before || before.Has(TokenTraits.Capitalized | TokenTraits.Abbreviation)
            || node.Next is not { Kind: TokenKind.Whitespace } gap || gap.Next is not { Kind: TokenKind.Word } thing || thing.Has(TokenTraits.Capitalized | TokenTraits.Hyphenated) || IsMeasure(thing.Text)
            || before.Text is "to" or "and" or "or" or "by" or "from" or "page" or "pages" or "number" || context.Document.FindBlock(node.Index) is not { Kind: BlockKind.Paragraph })
            return false;
        return context.Document.FindSentence(node.Index) is { } sentence && context.Document.Get(Tags.Layer).OfToken(sentence, thing.Index) is { Penn: PennTag.NNS };
    }

    private static bool IsMeasure(ReadOnlySpan<char> word) => word is
        "years" or "months" or "weeks" or "days" or "hours" or "minutes" or "seconds" or "miles" or "feet" or "inches" or "yards" or "acres" or "pounds" or "ounces" or "tons" or "gallons"
        or "degrees" or "percent" or "points" or "votes" or "runs" or "goals" or "cents" or "dollars" or "meters" or "metres" or "kilometers" or "kilometres" or "litres" or "liters"
        or "kilograms" or "grams" or "knots" or "rebounds" or "assists" or "strokes" or "cups" or "tablespoons" or "teaspoons";
}
