using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Examples;
using EditorialLint.Rules;

namespace EditorialLint.Testing;

/// <summary>Checks one rule on marked texts: for the cases that are too hard, or too many, for its card.</summary>
/// <param name="rule">The rule.</param>
public sealed class RuleVerifier(Rule rule)
{
    /// <summary>A verifier for a rule that the product brings along.</summary>
    /// <param name="name">The rule's name.</param>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public static RuleVerifier For(string name)
    {
        foreach (Rule rule in RuleCatalog.Rules)
        {
            if (string.Equals(rule.Descriptor.Name, name, StringComparison.Ordinal))
                return new RuleVerifier(rule);
        }

        throw new ArgumentException($"There is no rule '{name}'.", nameof(name));
    }

    /// <summary>Checks that the rule reports exactly the marked spans; nothing where none is marked.</summary>
    /// <param name="marked">The text, with <c>[|</c> and <c>|]</c> around what the rule reports.</param>
    /// <param name="mended">The text after the first fix of each finding; null to leave fixes alone.</param>
    /// <param name="settings">Settings as an example of a card gives them.</param>
    /// <exception cref="RuleMismatchException">The rule does something else.</exception>
    public void Verify(string marked, string? mended = null, params ImmutableArray<KeyValuePair<string, string>> settings)
    {
        MarkedText text = MarkedText.Parse(marked);
        bool isBad = !text.Spans.IsEmpty;
        var example = new RuleExample(isBad ? marked : text.Text, isBad)
        {
            Fixed = mended,
            Settings = settings.IsDefault ? [] : settings,
        };
        if (CardExampleRunner.Run(rule, example) is { } failure)
            throw new RuleMismatchException(failure);
    }
}
