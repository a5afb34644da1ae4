using System.Globalization;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Generators.Cards;

namespace EditorialLint.Engine.Cards;

/// <summary><c>extends: metric</c>: a document whose counts give a certain figure is a finding, at its first word.</summary>
internal sealed class MetricAnalyzer(RuleDescriptor rule, DeclarativePattern pattern) : PatternAnalyzer(rule, pattern)
{
    protected override void SearchDocument(NodeContext<Document> context, List<Finding> findings)
    {
        var counts = TextCounts.Of(context.Document);
        // Nothing can be said of a text without sentences, and every readability formula divides by them.
        if (counts["sentences"] == 0 || counts["words"] == 0)
            return;
        double value = MetricFormula.Evaluate(Pattern.Formula!, name => counts[name]);
        if (!double.IsFinite(value) || !MetricFormula.Meets(Pattern.Condition!, value, name => counts[name]))
            return;
        findings.Add(Describe(FirstWord(context.Document), [value.ToString("0.##", CultureInfo.InvariantCulture)], []));
    }

    private static TextSpan FirstWord(Document document)
    {
        foreach (Token token in document.Tokens)
        {
            if (token.Kind == TokenKind.Word)
                return token.Span;
        }

        return new TextSpan(0, 0);
    }
}
