using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Cards;

/// <summary>Makes the code behind a card that has none.</summary>
public static class DeclarativeAnalyzer
{
    /// <summary>The analyzer that does what the card's <c>extends</c> says.</summary>
    /// <param name="rule">A rule whose card gives a pattern.</param>
    /// <exception cref="ArgumentException">The card gives none.</exception>
    public static ProseAnalyzer Create(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Pattern switch
        {
            { Kind: DeclarativeKind.Existence } pattern => new ExistenceAnalyzer(rule, pattern),
            { Kind: DeclarativeKind.Substitution } pattern => new SubstitutionAnalyzer(rule, pattern),
            { Kind: DeclarativeKind.Repetition } pattern => new RepetitionAnalyzer(rule, pattern),
            { Kind: DeclarativeKind.Occurrence } pattern => new OccurrenceAnalyzer(rule, pattern),
            { Kind: DeclarativeKind.Consistency } pattern => new ConsistencyAnalyzer(rule, pattern),
            { Kind: DeclarativeKind.Conditional } pattern => new ConditionalAnalyzer(rule, pattern),
            { Kind: DeclarativeKind.Capitalization } pattern => new CapitalizationAnalyzer(rule, pattern),
            { Kind: DeclarativeKind.Metric } pattern => new MetricAnalyzer(rule, pattern),
            { Kind: DeclarativeKind.Spelling } pattern => new SpellingAnalyzer(rule, pattern),
            { Kind: DeclarativeKind.Sequence } pattern => new SequenceAnalyzer(rule, pattern),
            _ => throw new ArgumentException($"The card of {rule.Id} says nothing to look for.", nameof(rule)),
        };
    }
}
