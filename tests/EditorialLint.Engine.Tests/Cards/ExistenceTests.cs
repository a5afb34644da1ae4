using System.Diagnostics;
using System.Text.RegularExpressions;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Cards;
using EditorialLint.Engine.Examples;
using EditorialLint.Rules;
using Xunit;

namespace EditorialLint.Engine.Tests.Cards;

public sealed class ExistenceTests
{
    [Theory]
    [InlineData("tokens: [very]", "A [|very|] long day, a Very long night, every evening.")]
    [InlineData("tokens: [very]\nignorecase: true", "A [|very|] long day, a [|Very|] long night, every evening.")]
    [InlineData("tokens: [in order to]", "He came [|in order to|] pay, in order too.")]
    [InlineData("tokens: [in order to]", "He came [|in  order\nto|] pay.")]
    [InlineData("tokens: [Trump]", "[|Trump|]'s aides and the pro-[|Trump|] camp, Trumps.")]
    [InlineData("tokens: [\"don't\"]", "They [|don’t|] and we [|don't|].")]
    [InlineData("tokens: [long, long term]", "A [|long term|] plan, a [|long|] plan.")]
    [InlineData("tokens: ['colou?rs?', paint]", "[|color|] and [|colours|] of [|paint|], colored.")]
    [InlineData("tokens: ['ver']", "A very long day at the end.")]
    [InlineData("tokens: ['ver']\nnonword: true", "A [|ver|]y long day at the end.")]
    [InlineData("tokens: ['\\d+ percent']", "It fell [|12 percent|] and 12 percentage points.")]
    [InlineData("raw: ['\\d+', '\\s?', '%']", "It fell [|12%|] and [|3 %|].")]
    [InlineData("raw: ['a ']\ntokens: [cat, dog]", "She has [|a dog|], a bird, cat.")]
    [InlineData("raw: [' food']\ntokens: [cat, dog]\nappend: true", "She has [|dog food|], bird food, cat.")]
    [InlineData("tokens: ['[A-Z]\\w+ Club']\nexceptions: [Rotary]", "The [|Jockey Club|] met the Rotary Club.")]
    [InlineData("tokens: [that]\nexceptions: [that]", "He said that he knew that.")]
    [InlineData("tokens: ['(?<=the )best']", "It was the [|best|] of a best year.")]
    [InlineData("tokens: ['(\\w)\\1 end']\nnonword: true", "The a[|ll end|] of it.")]
    [InlineData("tokens: [résumé]\nignorecase: true", "A [|RÉSUMÉ|] in the post.")]
    public void A_match_is_found_where_Vale_would_find_it(string keys, string marked) =>
        Assert.Equal(marked, CardRun.Of("extends: existence\n" + keys, MarkedText.Parse(marked).Text).Marked);

    [Theory]
    [InlineData("text", "Very [|bad|] news\n\nA [|bad|] day came to its end in the city on Monday.")]
    [InlineData("[heading.h1, list]", "Very [|bad|] news\n\nA bad day came to its end in the city on Monday.")]
    [InlineData("heading.h2", "Very bad news\n\nA bad day came to its end in the city on Monday.")]
    [InlineData("heading", "Very [|bad|] news\n\nA bad day came to its end in the city on Monday.")]
    [InlineData("paragraph", "Very bad news\n\nA [|bad|] day came to its end in the city on Monday.")]
    [InlineData("sentence", "Very [|bad|] news\n\nA [|bad|] day came. A [|bad|] night went.")]
    [InlineData("list", "Very bad news\n\n- A [|bad|] day\n- A good day")]
    public void A_scope_says_in_which_blocks_a_rule_looks(string scope, string marked) =>
        Assert.Equal(marked, CardRun.Of($"extends: existence\ntokens: [bad]\nscope: {scope}", MarkedText.Parse(marked).Text).Marked);

    [Fact]
    public void The_message_names_the_match() =>
        Assert.Equal(["Very"], CardRun.Of("extends: existence\ntokens: [very]\nignorecase: true", "Very nice of him.").Findings[0].Arguments);

    [Fact]
    public void A_message_without_placeholders_gets_no_arguments() =>
        Assert.Empty(CardRun.Of("extends: existence\ntokens: [very]", "It was very nice.", "Leave it out.").Findings[0].Arguments);

    [Theory]
    [InlineData("It was very nice.", "It was nice.")]
    [InlineData("It was nice, very.", "It was nice,.")]
    [InlineData("very nice of him, he said.", "nice of him, he said.")]
    public void Removing_a_match_takes_one_blank_along(string text, string mended)
    {
        CardRun run = CardRun.Of("extends: existence\ntokens: [very]\naction: {name: remove}\nfix: safe", text);

        Assert.Equal(mended, run.Fixed);
        Assert.Equal((FixSafety.Safe, "Remove 'very'"), (run.Findings[0].Fixes[0].Safety, run.Findings[0].Fixes[0].Title));
    }

    [Fact]
    public void Every_parameter_of_a_replacement_is_a_fix()
    {
        CardRun run = CardRun.Of("extends: existence\ntokens: [very]\naction: {name: replace, params: [most, quite]}", "It was very nice.");

        Assert.Equal(["Replace with 'most'", "Replace with 'quite'"], run.Findings[0].Fixes.Select(fix => fix.Title));
        Assert.Equal(FixSafety.NeedsEditor, run.Findings[0].Fixes[0].Safety);
    }

    [Fact]
    public void The_omission_mark_card_does_what_its_examples_say()
    {
        RuleDescriptor rule = RuleCatalog.Rules.Single(rule => rule.Descriptor.Id == "EL0112").Descriptor;

        foreach (RuleExample example in rule.Examples)
        {
            CardRun run = CardRun.Of(rule, MarkedText.Parse(example.Text).Text);
            Assert.Equal(example.Text, run.Marked);
            if (example.Fixed is not null)
                Assert.Equal(example.Fixed, run.Fixed);
        }
    }

    [Fact]
    public void An_expression_that_backtracks_without_end_is_stopped()
    {
        var watch = Stopwatch.StartNew();

        Assert.Throws<RegexMatchTimeoutException>(() =>
            CardRun.Of("extends: existence\ntokens: ['(?=(\\w+\\s?)*$)\\w']\nnonword: true", new string('a', 40) + "!"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void A_rule_without_a_pattern_has_no_analyzer()
    {
        RuleDescriptor rule = RuleCatalog.Rules[0].Descriptor with { Pattern = null };

        Assert.Throws<ArgumentException>(() => DeclarativeAnalyzer.Create(rule));
    }
}
