using System.Collections.Immutable;

namespace EditorialLint.Core.Analysis;

/// <summary>The facts of one subject in all documents of a run.</summary>
/// <typeparam name="TFact">The kind of fact.</typeparam>
/// <param name="Subject">The subject.</param>
/// <param name="Count">How many facts were exported.</param>
/// <param name="First">The first of them, by path and place; the others are counted and let go.</param>
public sealed record FactGroup<TFact>(string Subject, int Count, ImmutableArray<TFact> First)
    where TFact : Fact;
