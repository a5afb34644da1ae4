using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Numbers;

/// <summary>EL0607: percentages with a sign and in words.</summary>
[Rule("inconsistent-percent")]
public sealed class InconsistentPercentAnalyzer : ProseAnalyzer
{
    private static readonly RuleOption<string> Form = new("form");

    private enum Shape
    {
        Sign,
        Percent,
        PerCent,
    }

    private readonly record struct Percentage(TextSpan Unit, TextSpan Whole, Shape Shape);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        List<Percentage>? all = null;
        Span<int> counts = stackalloc int[(int)Shape.PerCent + 1];
        foreach (Block block in document.Blocks)
        {
            if (block.Kind != BlockKind.Paragraph)
                continue;
            for (int i = block.FirstToken; i < block.EndToken; i++)
            {
                if (document.Tokens[i].Kind != TokenKind.Number || Read(document, i) is not { } one || document.Get(QuotationSet.Layer).IsQuoted(one.Whole.Start))
                    continue;
                (all ??= []).Add(one);
                counts[(int)one.Shape]++;
            }
        }

        if (all is null)
            return;
        Shape wanted = Wanted(context.Option(Form), counts, all[0].Shape);
        foreach (Percentage one in all)
        {
            if (one.Shape != wanted)
                Report(context, one, wanted);
        }
    }

    private static Percentage? Read(Document document, int number)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (tokens[number].Has(TokenTraits.Percent))
            return new Percentage(document.GetSpan(number, document.GetText(number).Length - 1, 1), tokens[number].Span, Shape.Sign);
        if (number + 2 >= tokens.Length || tokens[number + 1].Kind != TokenKind.Whitespace)
            return null;
        if (document.GetText(number + 2) is "percent")
            return new Percentage(TextSpan.FromBounds(tokens[number].End, tokens[number + 2].End), TextSpan.FromBounds(tokens[number].Start, tokens[number + 2].End), Shape.Percent);
        return number + 4 < tokens.Length && document.GetText(number + 2) is "per" && document.GetText(number + 4) is "cent"
            ? new Percentage(TextSpan.FromBounds(tokens[number].End, tokens[number + 4].End), TextSpan.FromBounds(tokens[number].Start, tokens[number + 4].End), Shape.PerCent)
            : null;
    }

    private static Shape Wanted(string form, ReadOnlySpan<int> counts, Shape first)
    {
        switch (form)
        {
            case "sign":
                return Shape.Sign;
            case "percent":
                return Shape.Percent;
            case "per-cent":
                return Shape.PerCent;
            default:
                Shape most = first;
                for (Shape shape = Shape.Sign; shape <= Shape.PerCent; shape++)
                    most = counts[(int)shape] > counts[(int)most] ? shape : most;
                return most;
        }
    }

    private static void Report(NodeContext<Document> context, Percentage one, Shape wanted)
    {
        string unit = wanted switch { Shape.Sign => "%", Shape.Percent => " percent", _ => " per cent" };
        string number = context.Document.GetText(TextSpan.FromBounds(one.Whole.Start, one.Unit.Start)).ToString();
        context.Report(new Finding(one.Whole)
        {
            Arguments = [context.Document.GetText(one.Whole).ToString(), number + unit],
            Fixes = [Fix.Replace($"Write '{number}{unit}'", FixSafety.NeedsEditor, one.Unit, unit)],
        });
    }
}
