using EditorialLint.Language.Morphology;
using Xunit;

namespace EditorialLint.Language.Tests.Morphology;

public sealed class VerbMorphologyTests
{
    [Theory]
    [InlineData("go", VerbForms.Base)]
    [InlineData("goes", VerbForms.ThirdPerson)]
    [InlineData("went", VerbForms.Past)]
    [InlineData("gone", VerbForms.Participle)]
    [InlineData("going", VerbForms.Gerund)]
    [InlineData("come", VerbForms.Base | VerbForms.Participle)]
    [InlineData("put", VerbForms.Base | VerbForms.Past | VerbForms.Participle)]
    [InlineData("planned", VerbForms.Past | VerbForms.Participle)]
    [InlineData("tried", VerbForms.Past | VerbForms.Participle)]
    [InlineData("held", VerbForms.Past | VerbForms.Participle)]
    [InlineData("Took", VerbForms.Past)]
    [InlineData("need", VerbForms.Base)]
    [InlineData("bring", VerbForms.Base)]
    [InlineData("nothing", VerbForms.None)]
    [InlineData("table's", VerbForms.None)]
    [InlineData("x", VerbForms.None)]
    public void A_word_shows_which_forms_of_a_verb_it_may_be(string word, VerbForms expected) => Assert.Equal(expected, VerbMorphology.Read(word));

    [Theory]
    [InlineData("try", "tries")]
    [InlineData("play", "plays")]
    [InlineData("go", "goes")]
    [InlineData("watch", "watches")]
    [InlineData("pass", "passes")]
    [InlineData("say", "says")]
    [InlineData("have", "has")]
    public void The_third_person_leads_back_to_its_base(string verb, string third)
    {
        Assert.Equal(third, VerbMorphology.ToThirdPerson(verb));
        Assert.Equal(verb, VerbMorphology.FindBaseOfThird(third));
    }

    [Theory]
    [InlineData("breathed", "breathe")]
    [InlineData("needed", "need")]
    [InlineData("stopped", "stop")]
    [InlineData("panicked", "panic")]
    [InlineData("worried", "worry")]
    [InlineData("broken", "break")]
    [InlineData("running", "run")]
    [InlineData("was", "be")]
    public void A_form_has_a_base(string form, string verb) => Assert.Equal(verb, VerbMorphology.FindBase(form));

    [Theory]
    [InlineData("go", "gone")]
    [InlineData("want", "wanted")]
    [InlineData("hope", "hoped")]
    [InlineData("stop", "stopped")]
    [InlineData("carry", "carried")]
    [InlineData("cut", "cut")]
    [InlineData("be", "been")]
    public void A_base_has_a_participle(string verb, string participle) => Assert.Equal(participle, VerbMorphology.FindParticiple(verb));

    [Fact]
    public void Long_words_are_no_verbs() => Assert.Equal(VerbForms.None, VerbMorphology.Read(new string('a', 100_000)));
}
