using System.Collections.Immutable;
using EditorialLint.Core.Documents;

namespace EditorialLint.Core.Analysis;

/// <summary>Where an analyzer registers what it wants to see. Actions of one rule run in text order on one thread a document.</summary>
public abstract class AnalysisContext
{
    /// <summary>Registers an action that sees the whole document, once.</summary>
    public abstract void RegisterDocumentAction(Action<NodeContext<Document>> action);

    /// <summary>Registers an action that sees every block.</summary>
    public abstract void RegisterBlockAction(Action<NodeContext<Block>> action);

    /// <summary>Registers an action that sees every sentence.</summary>
    public abstract void RegisterSentenceAction(Action<NodeContext<Sentence>> action);

    /// <summary>Registers an action that sees every token of the given kinds that stands in a block.</summary>
    public abstract void RegisterTokenAction(Action<NodeContext<TokenNode>> action, params ReadOnlySpan<TokenKind> kinds);

    /// <summary>Registers an action that sees every node of a layer.</summary>
    /// <typeparam name="TNode">The layer's kind of node.</typeparam>
    /// <param name="select">Takes the nodes, in text order, from the document's layers.</param>
    /// <param name="action">The action.</param>
    public abstract void RegisterNodeAction<TNode>(Func<Document, ImmutableArray<TNode>> select, Action<NodeContext<TNode>> action);

    /// <summary>Registers an action that sees the facts which the rule exported from all documents of a run, once.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <param name="action">The action. What it reports must not depend on the order of files.</param>
    /// <remarks>Such a rule sees every document twice: first for its facts, then with what came of them.</remarks>
    public abstract void RegisterCorpusAction<TFact>(Action<CorpusContext<TFact>> action)
        where TFact : Fact;
}
