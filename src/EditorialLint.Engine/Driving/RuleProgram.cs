using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Engine.Facts;

namespace EditorialLint.Engine.Driving;

/// <summary>A rule's registered actions, collected once and shared by all documents and threads.</summary>
internal sealed class RuleProgram : AnalysisContext
{
    internal const int KindCount = (int)TokenKind.Markup + 1;

    private readonly List<Action<NodeContext<Document>>> _documentActions = [];
    private readonly List<Action<NodeContext<Block>>> _blockActions = [];
    private readonly List<Action<NodeContext<Sentence>>> _sentenceActions = [];
    private readonly List<Action<NodeContext<TokenNode>>>?[] _tokenActions = new List<Action<NodeContext<TokenNode>>>?[KindCount];
    private readonly List<Action<Document, RuleReporter>> _nodePasses = [];

    private readonly List<Action<RuleFacts, Action<CorpusFinding>>> _corpusActions = [];

    internal RuleProgram(RuleDescriptor descriptor)
    {
        Descriptor = descriptor;
    }

    internal RuleDescriptor Descriptor { get; }

    internal IReadOnlyList<Action<NodeContext<Document>>> DocumentActions => _documentActions;

    internal IReadOnlyList<Action<NodeContext<Block>>> BlockActions => _blockActions;

    internal IReadOnlyList<Action<NodeContext<Sentence>>> SentenceActions => _sentenceActions;

    internal IReadOnlyList<Action<Document, RuleReporter>> NodePasses => _nodePasses;

    internal IReadOnlyList<Action<RuleFacts, Action<CorpusFinding>>> CorpusActions => _corpusActions;

    public override void RegisterDocumentAction(Action<NodeContext<Document>> action) => _documentActions.Add(action);

    public override void RegisterBlockAction(Action<NodeContext<Block>> action) => _blockActions.Add(action);

    public override void RegisterSentenceAction(Action<NodeContext<Sentence>> action) => _sentenceActions.Add(action);

    public override void RegisterTokenAction(Action<NodeContext<TokenNode>> action, params ReadOnlySpan<TokenKind> kinds)
    {
        foreach (TokenKind kind in kinds)
            (_tokenActions[(int)kind] ??= []).Add(action);
    }

    public override void RegisterNodeAction<TNode>(
        Func<Document, ImmutableArray<TNode>> select, Action<NodeContext<TNode>> action) =>
        _nodePasses.Add((document, reporter) =>
        {
            foreach (TNode node in select(document))
                action(new NodeContext<TNode>(node, document, reporter));
        });

    public override void RegisterCorpusAction<TFact>(Action<CorpusContext<TFact>> action) =>
        _corpusActions.Add((facts, report) => action(new CorpusContext<TFact>(facts.Groups<TFact>(), report)));

    internal IReadOnlyList<Action<NodeContext<TokenNode>>> TokenActions(int kind) => _tokenActions[kind] ?? [];
}
