using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Core.Analysis;

/// <summary>What a rule sees once the facts of all documents are known.</summary>
/// <typeparam name="TFact">The kind of fact.</typeparam>
/// <param name="groups">The facts by subject, in ordinal order of the subjects.</param>
/// <param name="report">Takes the findings.</param>
public sealed class CorpusContext<TFact>(ImmutableArray<FactGroup<TFact>> groups, Action<CorpusFinding> report)
    where TFact : Fact
{
    /// <summary>The facts by subject, in ordinal order of the subjects, whatever the order of files and threads was.</summary>
    public ImmutableArray<FactGroup<TFact>> Groups { get; } = groups;

    /// <summary>Reports a finding in any of the documents that exported a fact.</summary>
    public void Report(CorpusFinding finding) => report(finding);
}
