using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Rules.Tests.Style;

public sealed class PresumptionOfGuiltTests
{
    [Theory]
    [InlineData("[|Killer|] Tom Marsh will go on trial in June.")]
    [InlineData("Tom Marsh, [|the rapist|], is due in court on Friday.")]
    [InlineData("[|The thieves|] are awaiting trial in Dover.")]
    [InlineData("[|Her killer|] will appear in court on Monday.")]
    [InlineData("[|The fraudster|] denies all charges.")]
    [InlineData("The driver who [|robbed|] the bank faces trial in May.")]
    public void Guilt_is_not_stated_before_the_verdict(string marked) => Verify(marked);

    [Theory]
    [InlineData("The suspected killer will go on trial in June.")]
    [InlineData("The lawyer of the killer will go on trial in June.")]
    [InlineData("Killers should go on trial, the minister said.")]
    [InlineData("The killer was hanged after a trial of two days.")]
    [InlineData("The witness saw the killer and will appear in court.")]
    [InlineData("The man, who was robbed in May, will appear in court as a witness.")]
    [InlineData("The court said the killer whale must not be kept.")]
    [InlineData("The man accused of having murdered his aunt will stand trial.")]
    [InlineData("The killer, convicted in 1990, died.")]
    public void What_leaves_the_verdict_open_is_right(string text) => Verify(text);

    private static void Verify(string marked) => RuleVerifier.For("presumption-of-guilt").Verify(marked);
}
