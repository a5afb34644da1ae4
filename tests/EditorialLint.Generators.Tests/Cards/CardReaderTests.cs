extern alias generator;

using CsCheck;
using generator::EditorialLint.Core.Diagnostics;
using generator::EditorialLint.Generators.Cards;
using Xunit;

namespace EditorialLint.Generators.Tests.Cards;

public sealed class CardReaderTests
{
    private const string CompleteCard = """
        id: EL0204
        title: Loaded verb
        level: warning
        status: preview
        speech: outside
        precision: 91
        message: Write 'said' for '%s'.
        messages:
          twice: Write 'said' for '%s' and '%s'.
        help: |
          A verb that judges.
        options:
          verbs:
            type: choice
            default: few
            meaning: Which verbs count.
            values: [few, many]
          length:
            type: integer
            default: 12
            meaning: How long.
        examples:
          bad:
            - |-
              She [|claimed|] so.
            - text: He [|admitted|] it.
              fixed: He said it.
              settings:
                dialect: en-GB
                verbs: many
          good:
            - She said so.
        """;

    [Fact]
    public void A_complete_card_gives_a_complete_descriptor()
    {
        RuleDescriptor rule = ReadRule(CompleteCard, "rules/quotations/loaded-verb.yml");

        Assert.Equal(("EL0204", "loaded-verb", "quotations", "Loaded verb"), (rule.Id, rule.Name, rule.Category, rule.Title));
        Assert.Equal((Severity.Warning, RuleStatus.Preview, SpeechScope.Outside, 91), (rule.Level, rule.Status, rule.Speech, rule.Precision));
        Assert.Equal(["default", "twice"], rule.Messages.Select(message => message.Key));
        Assert.Equal("A verb that judges.", rule.Help);
        Assert.Equal(["verbs", "length"], rule.Options.Select(option => option.Name));
        Assert.Equal(["few", "many"], rule.Options[0].Values);
        Assert.Equal([true, true, false], rule.Examples.Select(example => example.IsBad));
        Assert.Equal("He said it.", rule.Examples[1].Fixed);
        Assert.Equal([KeyValuePair.Create("dialect", "en-GB"), KeyValuePair.Create("verbs", "many")], rule.Examples[1].Settings);
        Assert.Null(rule.Pattern);
    }

    [Fact]
    public void A_plain_Vale_style_is_a_card_whose_id_and_title_come_from_its_path()
    {
        RuleDescriptor rule = ReadRule(
            """
            extends: substitution
            message: Use '%s' instead of '%s'.
            link: https://example.org/style
            ignorecase: true
            vocab: false
            swap:
              utili[sz]e: use
              on: off
            """,
            @"styles\Press\PlainWords.yml");

        Assert.Equal(("Press.PlainWords", "PlainWords", "Press", "Plain words"), (rule.Id, rule.Name, rule.Category, rule.Title));
        Assert.Equal(Severity.Warning, rule.Level);
        Assert.Equal("See https://example.org/style.", rule.Help);
        Assert.Equal([KeyValuePair.Create("utili[sz]e", "use"), KeyValuePair.Create("on", "off")], rule.Pattern!.Swap);
        Assert.True(rule.Pattern.IgnoreCase);
    }

    [Fact]
    public void The_keys_of_each_kind_are_read()
    {
        DeclarativePattern existence = ReadRule(Pattern("existence", "tokens: [a, b]\nraw: [c]\nappend: true\nnonword: true\nexceptions: [d]\nlimit: 3\nscope: [heading]\naction: {name: remove}\nfix: safe")).Pattern!;
        DeclarativePattern repetition = ReadRule(Pattern("repetition", "tokens: ['[^\\s]+']\nalpha: true\nmax: 1")).Pattern!;
        DeclarativePattern occurrence = ReadRule(Pattern("occurrence", "token: '\\w+'\nmax: 60\nmin: 2\nscope: sentence")).Pattern!;

        Assert.Equal(["a", "b"], existence.Tokens);
        Assert.Equal(["c"], existence.Raw);
        Assert.Equal(["d"], existence.Exceptions);
        Assert.Equal((true, true, 3, "heading", FixSafety.Safe), (existence.Append, existence.NonWord, existence.Limit, existence.Scopes[0], existence.FixSafety));
        Assert.Equal([""], existence.Replacements);
        Assert.Equal((true, 1, DeclarativeKind.Repetition), (repetition.Alpha, repetition.Max, repetition.Kind));
        Assert.Equal((@"\w+", 60, 2, "sentence"), (occurrence.Token, occurrence.Max, occurrence.Min, occurrence.Scopes[0]));
    }

    [Fact]
    public void A_removed_card_needs_an_id_and_a_title_only()
    {
        RuleDescriptor rule = ReadRule("id: EL0999\ntitle: Gone\nstatus: removed\n");

        Assert.Equal(RuleStatus.Removed, rule.Status);
        Assert.Empty(rule.Messages);
    }

    [Fact]
    public void The_count_of_an_occurrence_rule_may_be_written_as_a_number_placeholder()
    {
        RuleDescriptor rule = ReadRule(Pattern("occurrence", "token: very\nmax: 1").Replace("Mend it.", "'%d times.'", StringComparison.Ordinal));

        Assert.Equal("%s times.", rule.Messages[0].Template);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r")]
    public void Line_ends_and_byte_order_mark_make_no_difference(string prefix)
    {
        string text = prefix.Trim('\r') + CompleteCard.Replace("\n", prefix == "\r" ? "\r\n" : "\n", StringComparison.Ordinal);

        RuleDescriptor rule = ReadRule(text);

        Assert.Equal("She [|claimed|] so.", rule.Examples[0].Text);
    }

    [Fact]
    public void Ids_and_names_must_differ_between_cards()
    {
        Card[] cards =
        [
            ReadCard(Pattern("existence", "tokens: [a]"), "rules/style/one.yml"),
            ReadCard(Pattern("existence", "tokens: [a]"), "rules/style/two.yml"),
            ReadCard(Pattern("existence", "tokens: [a]").Replace("EL0001", "EL0002", StringComparison.Ordinal), "rules/names/one.yml"),
        ];

        Assert.Equal(
            [
                "rules/style/one.yml:1:1: The name 'one' belongs to 'rules/names/one.yml' already. Rename the file.",
                "rules/style/two.yml:1:1: The id 'EL0001' belongs to 'rules/style/one.yml' already. Take a free id; ids are never used again.",
            ],
            CardSet.FindDuplicates(cards).Select(problem => $"{problem.Path}:{problem.Line}:{problem.Column}: {problem.Message}"));
    }

    [Fact]
    public void No_text_makes_the_reader_throw()
    {
        string[] fragments =
        [
            "id: EL0001\n", "title: x\n", "level: error\n", "message: ", "%s", "%", "examples:\n", "  bad:\n", "    - ", "[|", "|]", "|-\n",
            "extends: existence\n", "tokens: ", "swap:\n  a: b\n", "[", "]", "{", "}", "(", "*", "&a ", "*a", "---\n", "...\n", "'", "\"",
            ": ", "\n", "  ", "\t", "? ", "!", "#", "\0", "\uD800", "é", "\\", "null", "12",
        ];
        Gen<string> texts = Gen.OneOf(Gen.String, Gen.Int[0, fragments.Length - 1].Array[0, 30].Select(picks => string.Concat(picks.Select(pick => fragments[pick]))));

        texts.Sample(text =>
        {
            CardResult result = CardReader.Read("rules/style/x.yml", text);
            return result.Card is null != result.Problems.IsEmpty;
        }, iter: 3000);
    }

    [Fact]
    public void A_card_nested_beyond_reason_is_a_problem_and_no_crash()
    {
        CardResult result = CardReader.Read("rules/style/x.yml", new string('[', 100_000));

        Assert.Null(result.Card);
    }

    internal static string Pattern(string kind, string keys) =>
        $"id: EL0001\ntitle: A defect\nlevel: warning\nmessage: Mend it.\nextends: {kind}\n{keys}\n";

    private static RuleDescriptor ReadRule(string text, string path = "rules/style/a-defect.yml") => ReadCard(text, path).Descriptor;

    private static Card ReadCard(string text, string path)
    {
        CardResult result = CardReader.Read(path, text);
        Assert.Empty(result.Problems);
        return result.Card!;
    }
}
