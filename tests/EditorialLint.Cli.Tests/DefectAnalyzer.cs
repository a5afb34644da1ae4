using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;

namespace EditorialLint.Cli.Tests;

/// <summary>Reports the word <c>defect</c> and mends it to <c>virtue</c>; throws at the word <c>crash</c>.</summary>
internal sealed class DefectAnalyzer : ProseAnalyzer
{
    public static Rule Rule { get; } = new(
        new RuleDescriptor
        {
            Id = "Test.Defect",
            Name = "test-defect",
            Category = "tests",
            Title = "A defect",
            Level = Severity.Error,
            Messages = [new RuleMessage(RuleMessage.DefaultKey, "Mend this defect.")],
            Examples = [new RuleExample("A [|defect|].", IsBad: true) { Fixed = "A virtue." }],
        },
        static () => new DefectAnalyzer());

    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(
        static token =>
        {
            if (token.Node.Text is "crash")
                throw new InvalidOperationException();
            if (token.Node.Text is "defect")
            {
                ImmutableArray<Fix> fixes = [Fix.Replace("Say 'virtue'", FixSafety.Safe, token.Node.Span, "virtue")];
                token.Report(new Finding(token.Node.Span) { Fixes = fixes });
            }
        },
        TokenKind.Word);
}
