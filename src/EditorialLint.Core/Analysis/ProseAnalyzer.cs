namespace EditorialLint.Core.Analysis;

/// <summary>A rule's code. It holds no mutable state: one instance serves all documents and threads.</summary>
public abstract class ProseAnalyzer
{
    /// <summary>Registers the rule's actions; called once.</summary>
    public abstract void Initialize(AnalysisContext context);
}
