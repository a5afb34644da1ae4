using System.Text.RegularExpressions;
using CsCheck;
using Xunit;

namespace EditorialLint.Engine.Tests.Cards;

public sealed class PhraseProperties
{
    private static readonly string[] Pieces = ["a", "b", "ab", "B", " ", " ", "-", "'", ".", ",", "é", "1"];
    private static readonly string[] Phrases = ["a", "a b", "ab-a", "b'a"];

    [Fact]
    public void A_phrase_is_found_where_its_expression_between_word_boundaries_would_be()
    {
        Gen<string> texts = Gen.Int[0, Pieces.Length - 1].Array[1, 25].Select(picks => string.Concat(picks.Select(pick => Pieces[pick])));

        Gen.Select(texts, Gen.Int[0, Phrases.Length - 1].Select(pick => Phrases[pick]), Gen.Bool).Sample((text, phrase, ignoreCase) =>
        {
            // Blanks around a block do not belong to it, and a phrase takes any number of them between its words.
            string line = "x, " + Regex.Replace(text, " +", " ", RegexOptions.None, TimeSpan.FromSeconds(1)) + ", x";
            RegexOptions options = ignoreCase ? RegexOptions.IgnoreCase | RegexOptions.CultureInvariant : RegexOptions.CultureInvariant;
            IEnumerable<int> expected = Regex.Matches(line, $@"\b{phrase}\b", options, TimeSpan.FromSeconds(1)).Select(match => match.Index);
            CardRun run = CardRun.Of($"extends: existence\ntokens: [\"{phrase}\"]\nignorecase: {(ignoreCase ? "true" : "false")}", line);
            Assert.Equal(expected, run.Findings.Select(finding => finding.Span.Start));
        });
    }
}
