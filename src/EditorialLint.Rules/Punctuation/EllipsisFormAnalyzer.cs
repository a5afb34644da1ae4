using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0117: an ellipsis in another form than the text's others, or than the house's.</summary>
[Rule("ellipsis-form")]
public sealed class EllipsisFormAnalyzer : ProseAnalyzer
{
    private static readonly RuleOption<string> Form = new("form");

    private enum Shape
    {
        Dots,
        Spaced,
        Character,
        DotsAndStop,
        Row,
    }

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        ReadOnlySpan<Token> tokens = document.Tokens;
        Span<int> counts = stackalloc int[(int)Shape.Row + 1];
        int first = -1;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].Has(TokenTraits.Ellipsis) || document.FindBlock(i) is null)
                continue;
            counts[(int)ShapeOf(document.GetText(i))]++;
            first = first < 0 ? i : first;
        }

        if (first < 0)
            return;
        Shape wanted = Wanted(context.Option(Form), counts);
        for (int i = first; i < tokens.Length; i++)
        {
            if (tokens[i].Has(TokenTraits.Ellipsis) && ShapeOf(document.GetText(i)) is var shape && shape != wanted && shape != Shape.DotsAndStop && !IsOmission(document, i) && document.FindBlock(i) is not null)
                Report(context, tokens[i].Span, TextOf(wanted));
        }
    }

    /// <summary><c>[…]</c> marks words left out, and has its own form.</summary>
    private static bool IsOmission(Document document, int token) =>
        token > 0 && document.Tokens[token - 1].Has(TokenTraits.OpenBracket) && token + 1 < document.Tokens.Length && document.Tokens[token + 1].Has(TokenTraits.CloseBracket);

    private static void Report(NodeContext<Document> context, TextSpan span, string wanted) =>
        context.Report(new Finding(span)
        {
            Arguments = [wanted],
            Fixes = [Fix.Replace($"Write '{wanted}'", FixSafety.Safe, span, wanted)],
        });

    private static Shape Wanted(string form, ReadOnlySpan<int> counts)
    {
        switch (form)
        {
            case "dots":
                return Shape.Dots;
            case "spaced":
                return Shape.Spaced;
            case "character":
                return Shape.Character;
            default:
                Shape common = counts[(int)Shape.Spaced] > counts[(int)Shape.Dots] ? Shape.Spaced : Shape.Dots;
                return counts[(int)Shape.Character] > counts[(int)common] ? Shape.Character : common;
        }
    }

    private static string TextOf(Shape shape) => shape switch
    {
        Shape.Spaced => ". . .",
        Shape.Character => "…",
        _ => "...",
    };

    private static Shape ShapeOf(ReadOnlySpan<char> text)
    {
        if (text is "…")
            return Shape.Character;
        int dots = text.Count('.');
        if (dots > 4)
            return Shape.Row;
        return dots == 4 ? Shape.DotsAndStop : text.Length > dots ? Shape.Spaced : Shape.Dots;
    }
}
