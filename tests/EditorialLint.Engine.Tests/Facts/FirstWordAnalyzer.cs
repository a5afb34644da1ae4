using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Tests.Facts;

/// <summary>Reports the first word of a document where other documents begin with it too; throws at <c>crash</c>.</summary>
internal sealed class FirstWordAnalyzer : ProseAnalyzer
{
    internal static Rule Rule { get; } = new(
        new RuleDescriptor
        {
            Id = "EL9901",
            Name = "first-word",
            Category = "names",
            Title = "First word again",
            Level = Severity.Warning,
            Status = RuleStatus.Stable,
            Messages = [new RuleMessage(RuleMessage.DefaultKey, "'%s' begins %s texts.")],
        },
        static () => new FirstWordAnalyzer());

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(static node =>
        {
            if (node.Document.Tokens.Length > 0)
                node.Export(new Word(node.Document.GetString(0), node.Document.Text.GetLocation(node.Document.Tokens[0].Span)));
        });
        context.RegisterCorpusAction<Word>(static corpus =>
        {
            foreach (FactGroup<Word> group in corpus.Groups)
            {
                if (group.Subject == "crash")
                    throw new InvalidOperationException();
                if (group.Count < 2)
                    continue;
                foreach (Word word in group.First)
                {
                    corpus.Report(new CorpusFinding(word.Where)
                    {
                        Arguments = [group.Subject, $"{group.Count}"],
                        Related = [.. group.First.Where(other => other != word).Select(static other => new RelatedLocation(other.Where, "Here too."))],
                    });
                }
            }
        });
    }

    private sealed record Word(string Subject, Location Where) : Fact(Subject, Where);
}
