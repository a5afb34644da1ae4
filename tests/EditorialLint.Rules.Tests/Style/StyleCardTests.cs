using EditorialLint.Core.Diagnostics;
using Xunit;

namespace EditorialLint.Rules.Tests.Style;

public sealed class StyleCardTests
{
    [Theory]
    [InlineData("wordiness", 150)]
    [InlineData("cliche", 100)]
    [InlineData("tautology", 60)]
    [InlineData("wire-residue", 40)]
    public void A_card_has_enough_phrases_and_none_twice(string name, int least)
    {
        DeclarativePattern pattern = Find(name).Pattern!;
        string[] phrases = [.. pattern.Tokens, .. pattern.Swap.Select(pair => pair.Key)];

        Assert.InRange(phrases.Length, least, 1000);
        Assert.Empty(phrases.GroupBy(phrase => phrase, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [InlineData("wordiness")]
    [InlineData("tautology")]
    public void What_is_written_instead_is_no_phrase_of_the_card(string name)
    {
        HashSet<string> phrases = [.. Find(name).Pattern!.Swap.Select(pair => pair.Key)];

        Assert.Empty(Find(name).Pattern!.Swap
            .Where(pair => pair.Value.Split('|').Any(phrases.Contains))
            .Select(pair => $"{pair.Key}: {pair.Value}"));
    }

    private static RuleDescriptor Find(string name) => RuleCatalog.Rules.Single(rule => rule.Descriptor.Name == name).Descriptor;
}
