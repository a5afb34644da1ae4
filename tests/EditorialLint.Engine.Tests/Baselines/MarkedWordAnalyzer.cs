using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;

namespace EditorialLint.Engine.Tests.Baselines;

/// <summary>Reports a word, wherever it stands; at several places at once if the rule merges them.</summary>
internal sealed class MarkedWordAnalyzer(string word) : ProseAnalyzer
{
    public static Rule Defect { get; } = Create("Test.Defect", "defect", null);

    public static Rule Blemish { get; } = Create("Test.Blemish", "blemish", null);

    public static Rule Habit { get; } = Create("Test.Habit", "habit", mergeFrom: 3);

    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(
        token =>
        {
            if (!token.Node.Text.Equals(word, StringComparison.Ordinal))
                return;
            token.Report(new Finding(token.Node.Span) { Fixes = [Fix.Replace("Mend it", FixSafety.Safe, token.Node.Span, "virtue")] });
        },
        TokenKind.Word);

    private static Rule Create(string id, string word, int? mergeFrom) => new(
        new RuleDescriptor
        {
            Id = id,
            Name = "test-" + word,
            Category = "tests",
            Title = "A " + word,
            Level = Severity.Error,
            MergeFrom = mergeFrom,
            Messages =
            [
                new RuleMessage(RuleMessage.DefaultKey, $"Mend this {word}."),
                new RuleMessage(RuleDescriptor.MergedMessageKey, $"Mend the {word} here and elsewhere (%s places in all)."),
            ],
        },
        () => new MarkedWordAnalyzer(word));
}
