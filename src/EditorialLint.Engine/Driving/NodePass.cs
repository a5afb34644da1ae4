using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;

namespace EditorialLint.Engine.Driving;

/// <summary>A walk over the nodes of a layer and the index of its rule in the plan.</summary>
internal readonly record struct NodePass(int Rule, Action<Document, RuleReporter> Run);
