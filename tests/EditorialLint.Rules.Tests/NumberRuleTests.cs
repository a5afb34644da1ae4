using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Rules.Tests;

/// <summary>Hard cases of the rules for numbers, punctuation and consistency that would overload their cards.</summary>
public sealed class NumberRuleTests
{
    [Theory]
    [InlineData("The 2016 elections and the 1984 novels came late. They paid $1,550.")]
    [InlineData("Call 5550123 or dial 90210. They paid $12,500 on Route 6600.")]
    [InlineData("The odds are 3,5 to 1 in the old notation (4,50).")]
    [InlineData("On May 5,2015 they paid $2,500 to 1,200 people.")]
    [InlineData("More than [|3000|] people came, 1,200 of them in May.")]
    [InlineData("The fund paid [|$25000|] in all.")]
    [InlineData("About [|2,5000|] people came.")]
    [InlineData("The need is [|4.769|] Northern delegates and [|271.000|] new payroll places.")]
    [InlineData("It cost $[|72.800|] in March; a town of [|54.000|] has [|10.000|] more.")]
    [InlineData("It took 2.345 seconds and 1.250 percent, and 3.250 million votes, a .300 average and 10.000 points.")]
    [InlineData("It is a town of less than [|1000|] that he likes.")]
    [InlineData("She spoke before a crowd of [|1300|] here.")]
    [InlineData("It rose to $12.345 a share and to $3.259 in May.")]
    [InlineData("The 1787 delegates met in 1541 towns. They paid $1,550 of 2,300.")]
    public void Separators_part_quantities_and_nothing_else(string text) => RuleVerifier.For("inconsistent-number-separator").Verify(text);

    [Theory]
    [InlineData("It's old, it isn't new, and she doesn't like the mayor[|’|]s plan.")]
    [InlineData("It’s old, it isn’t new, and she doesn’t like the mayor[|'|]s plan.")]
    [InlineData("It's old, and she doesn’t like it.")]
    [InlineData("“It’s old,” she said. “We like it,” he said of the mayor[|'|]s plan.")]
    [InlineData("It's old, it isn't new.\n\n<tweet author=\"a\">She doesn’t like it.</tweet>\n\nShe hasn't asked.")]
    [InlineData("It's old, it isn't new, she hasn't come; it’s late, it’s far, it isn’t well.")]
    public void One_apostrophe_unlike_all_others_is_found(string text) => RuleVerifier.For("mixed-quotation-marks").Verify(text);

    [Theory]
    [InlineData("He left[| |];she stayed at home.")]
    [InlineData("He left ;) and she stayed ;D at home.")]
    public void A_space_on_the_wrong_side_of_a_semicolon_is_found(string text) => RuleVerifier.For("space-before-punctuation").Verify(text);

    [Theory]
    [InlineData("The old&nbsp;town is closed.")]
    [InlineData("They came home; the mayor left Paris[|.T|]he vote was lost.")]
    [InlineData("They saw the mayor leave Leeds[|.H|]owever, the vote was lost.")]
    [InlineData("They saw Mr[|.R|]uiz leave in 2015[|.T|]he vote was lost.")]
    [InlineData("They use Change.Org and ASP.NET and Booking.Com at home.")]
    public void A_sentence_is_not_glued_to_the_name_before_it(string text) => RuleVerifier.For("missing-space-after-punctuation").Verify(text);

    [Theory]
    [InlineData("The band The Who played, and the group Them sang of the one Who is.")]
    [InlineData("They told the owners of Day One at noon. They read Today in bed.")]
    [InlineData("He says I'm right and you know I'd say so when you think I'm wrong.")]
    [InlineData("She closed the old [|shop|] In all, nine were closed.")]
    [InlineData("She closed the old [|shop|] However, it was sold.")]
    [InlineData("The mayor praised the old [|plan|] But she signed none.")]
    [InlineData("She hardly ever buys an old [|plan|] You've got to know what it is.")]
    [InlineData("The board said that others had already done [|so|] The mayor has now signed it.")]
    public void A_sentence_inside_a_paragraph_has_its_end_mark(string text) => RuleVerifier.For("missing-final-punctuation").Verify(text);

    [Theory]
    [InlineData("The WASHINGTON, [|June 31|] (AP) line is wrong.")]
    [InlineData("The [|Nov. 31|] election and [|the September 31|] vote were lost.")]
    [InlineData("They met from [|April 12-31|] in Leeds.")]
    [InlineData("They met on the evening of [|June 31|] - and left.")]
    [InlineData("In June 31 people came. Of May 35 days were dry.")]
    public void A_day_that_no_month_has_is_found_wherever_it_stands(string text) => RuleVerifier.For("impossible-date").Verify(text);

    [Theory]
    [InlineData("The self-[|defence|] class was full.", "The self-defense class was full.")]
    [InlineData("It was a daring [|manoeuvre|].", "It was a daring maneuver.")]
    public void A_part_of_a_compound_has_the_spelling_of_the_dialect(string text, string mended) => RuleVerifier.For("mixed-dialect").Verify(text, mended);

    [Fact]
    public void Ten_thousand_numbers_and_hyphens_cost_no_more_than_their_length()
    {
        string text = string.Concat(Enumerable.Repeat("from 5 - between 3,4 co-op $5 1,5000 . . . 12 year The ", 10_000));
        foreach (string rule in (string[])["inconsistent-number-separator", "broken-range", "inconsistent-hyphenation", "ellipsis-form", "duplicated-passage", "missing-final-punctuation"])
            Assert.True(Elapsed(rule, text) < TimeSpan.FromSeconds(20), rule);
    }

    private static TimeSpan Elapsed(string rule, string text)
    {
        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        try
        {
            RuleVerifier.For(rule).Verify(text);
        }
        catch (RuleMismatchException)
        {
            // What it finds in such a text does not matter here.
        }

        return System.Diagnostics.Stopwatch.GetElapsedTime(start);
    }
}
