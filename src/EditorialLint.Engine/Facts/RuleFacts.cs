using System.Collections.Immutable;
using EditorialLint.Core.Analysis;

namespace EditorialLint.Engine.Facts;

/// <summary>The facts of one rule, by kind and subject.</summary>
public sealed class RuleFacts
{
    /// <summary>How many facts of one subject are kept: memory grows with what documents speak of, not with how often.</summary>
    private const int MostKept = 20;

    private readonly Dictionary<(Type Kind, string Subject), (int Count, List<Fact> First)> _groups = [];

    /// <summary>The facts of a kind by subject, in ordinal order.</summary>
    /// <typeparam name="TFact">The kind.</typeparam>
    public ImmutableArray<FactGroup<TFact>> Groups<TFact>()
        where TFact : Fact =>
        [.. _groups.Where(static pair => pair.Key.Kind == typeof(TFact))
            .OrderBy(static pair => pair.Key.Subject, StringComparer.Ordinal)
            .Select(static pair => new FactGroup<TFact>(pair.Key.Subject, pair.Value.Count, [.. pair.Value.First.Cast<TFact>()]))];

    internal void Add(Fact fact)
    {
        (Type, string) key = (fact.GetType(), fact.Subject);
        if (!_groups.TryGetValue(key, out (int Count, List<Fact> First) group))
            group = (0, []);
        if (group.Count < MostKept)
            group.First.Add(fact);
        _groups[key] = (group.Count + 1, group.First);
    }
}
