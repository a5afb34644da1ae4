using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;

namespace EditorialLint.Core.Analysis;

/// <summary>What an action sees: a node of the document, and the means to report on it.</summary>
/// <typeparam name="TNode">The kind of node.</typeparam>
public readonly ref struct NodeContext<TNode>
{
    private readonly RuleReporter _reporter;

    /// <summary>Made by the driver.</summary>
    public NodeContext(TNode node, Document document, RuleReporter reporter)
    {
        Node = node;
        Document = document;
        _reporter = reporter;
    }

    /// <summary>The node.</summary>
    public TNode Node { get; }

    /// <summary>The document that the node belongs to.</summary>
    public Document Document { get; }

    /// <summary>The variety of English in force for the document.</summary>
    public Dialect Dialect => _reporter.Dialect;

    /// <summary>The user's own words; null for none.</summary>
    public IWordList? UserWords => _reporter.UserWords;

    /// <summary>The value of one of the rule's options for this document.</summary>
    public T Option<T>(RuleOption<T> option)
        where T : IParsable<T>
    {
        ArgumentNullException.ThrowIfNull(option);
        return T.Parse(_reporter.GetOption(option.Name), null);
    }

    /// <summary>Reports a finding.</summary>
    public void Report(Finding finding) => _reporter.Report(finding);

    /// <summary>Keeps a fact for the rule's corpus action.</summary>
    public void Export(Fact fact) => _reporter.Export(fact);
}
