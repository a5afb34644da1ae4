using EditorialLint.Core.Analysis;

namespace EditorialLint.Engine.Driving;

/// <summary>An action and the index of its rule in the plan.</summary>
internal readonly record struct RuleAction<TNode>(int Rule, Action<NodeContext<TNode>> Run);
