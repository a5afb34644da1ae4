using EditorialLint.Core.Analysis;

namespace EditorialLint.Engine.Facts;

/// <summary>What rules remember of the documents of a run. Documents are added in order of their paths, by one thread.</summary>
public sealed class FactStore
{
    private readonly Dictionary<string, RuleFacts> _rules = new(StringComparer.Ordinal);

    /// <summary>Adds the facts of the next document.</summary>
    public void Add(DocumentFacts document)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach ((string rule, Fact fact) in document.All)
        {
            if (!_rules.TryGetValue(rule, out RuleFacts? facts))
                _rules.Add(rule, facts = new RuleFacts());
            facts.Add(fact);
        }
    }

    /// <summary>The facts of a rule.</summary>
    /// <param name="rule">Its id.</param>
    public RuleFacts Of(string rule) => _rules.GetValueOrDefault(rule) ?? new RuleFacts();
}
