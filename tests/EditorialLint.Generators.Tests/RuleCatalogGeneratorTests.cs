using System.Collections.Immutable;
using System.Runtime.Loader;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using Microsoft.CodeAnalysis;
using Xunit;

namespace EditorialLint.Generators.Tests;

public sealed class RuleCatalogGeneratorTests
{
    private const string Empty = "{ public override void Initialize(AnalysisContext context) { } }\n";

    [Fact]
    public void Cards_become_a_catalogue_in_the_order_of_their_ids()
    {
        GeneratorRun run = GeneratorRun.Of(
            "[Rule(\"coded\")] internal sealed class CodedAnalyzer : ProseAnalyzer " + Empty,
            ("/rules/style/wordy.yml", Card("EL0802", "extends: substitution\nswap: {in order to: to, 'a\\b': \"x\\\"y\"}\nfix: safe\n")),
            ("/rules/tool/driver.yml", Card("EL0901")),
            ("/rules/names/coded.yml", Card("EL0301", "options:\n  size:\n    type: integer\n    default: 3\n    meaning: How many.\nexamples:\n  bad:\n    - text: \"a\\r\\n[|b|]\"\n      fixed: a\n")),
            ("/rules/style/gone.yml", "id: EL0899\ntitle: Gone\nstatus: removed\n"));

        Assert.Empty(run.Problems);
        ImmutableArray<Rule> rules = Load(run);
        Assert.Equal(["EL0301", "EL0802", "EL0899", "EL0901"], rules.Select(rule => rule.Descriptor.Id));
        Assert.Equal([true, false, false, false], rules.Select(rule => rule.CreateAnalyzer is not null));
        Assert.Equal("CodedAnalyzer", rules[0].CreateAnalyzer!().GetType().Name);
        Assert.Equal(("size", RuleOptionType.Integer, "3"), (rules[0].Descriptor.Options[0].Name, rules[0].Descriptor.Options[0].Type, rules[0].Descriptor.Options[0].Default));
        Assert.Equal("a\r\n[|b|]", rules[0].Descriptor.Examples[0].Text);
        Assert.Equal(
            [KeyValuePair.Create("in order to", "to"), KeyValuePair.Create(@"a\b", "x\"y")],
            rules[1].Descriptor.Pattern!.Swap);
        Assert.Equal(FixSafety.Safe, rules[1].Descriptor.Pattern!.FixSafety);
        Assert.Equal(RuleStatus.Removed, rules[2].Descriptor.Status);
    }

    [Fact]
    public void Line_ends_of_a_card_leave_no_trace_in_the_catalogue()
    {
        string card = Card("EL0901", "help: |\n  One.\n  Two.\n");

        GeneratorRun unix = GeneratorRun.Of("", ("/rules/tool/a.yml", card));
        GeneratorRun windows = GeneratorRun.Of("", ("/rules/tool/a.yml", card.Replace("\n", "\r\n", StringComparison.Ordinal)));

        Assert.Equal(unix.Source, windows.Source);
    }

    [Fact]
    public void Files_that_are_no_cards_are_left_alone()
    {
        GeneratorRun run = GeneratorRun.Of("", ("/BannedSymbols.txt", "T:X"), ("/rules/lexicons/words.yml", "[not, a, card]"));

        Assert.Empty(run.Problems);
        Assert.Empty(Load(run));
    }

    [Fact]
    public void A_wrong_card_is_an_error_at_its_place_and_spares_its_class()
    {
        GeneratorRun run = GeneratorRun.Of(
            "[Rule(\"coded\")] public sealed class CodedAnalyzer : ProseAnalyzer " + Empty,
            ("/rules/names/coded.yml", "id: EL0301\ntitle: x\nlevel: erorr\nmessage: y.\n"));

        Assert.Equal(["ELG001 /rules/names/coded.yml:3:8 'level' cannot be 'erorr'. Did you mean 'error'?"], run.Describe());
    }

    [Fact]
    public void Two_cards_with_one_id_are_an_error()
    {
        GeneratorRun run = GeneratorRun.Of("", ("/rules/tool/a.yml", Card("EL0901")), ("/rules/tool/b.yml", Card("EL0901")));

        Assert.Equal(
            ["ELG002 /rules/tool/b.yml:1:1 The id 'EL0901' belongs to '/rules/tool/a.yml' already. Take a free id; ids are never used again."],
            run.Describe());
    }

    [Fact]
    public void A_class_without_a_card_is_an_error()
    {
        GeneratorRun run = GeneratorRun.Of(
            "[Rule(\"dirver\")] public sealed class LostAnalyzer : ProseAnalyzer " + Empty,
            ("/rules/tool/driver.yml", Card("EL0901")));

        Assert.Equal(
            ["ELG003 /Sample.cs:3:38 'global::Sample.LostAnalyzer' has no card. Add 'rules/CATEGORY/dirver.yml'. Did you mean 'driver'?"],
            run.Describe());
    }

    [Fact]
    public void A_card_with_neither_class_nor_extends_is_an_error()
    {
        GeneratorRun run = GeneratorRun.Of("", ("/rules/names/lost.yml", Card("EL0301")));

        Assert.Equal(
            ["ELG004 /rules/names/lost.yml:1:1 'lost' finds nothing. Add a class with [Rule(\"lost\")], or 'extends' with what to look for."],
            run.Describe());
    }

    [Fact]
    public void Two_classes_for_one_card_are_an_error()
    {
        GeneratorRun run = GeneratorRun.Of(
            "[Rule(\"coded\")] public sealed class First : ProseAnalyzer " + Empty
            + "[Rule(\"coded\")] public sealed class Second : ProseAnalyzer " + Empty,
            ("/rules/names/coded.yml", Card("EL0301")));

        Assert.Equal(["ELG005 /Sample.cs:4:37 The card 'coded' belongs to 'global::Sample.First' already. A card has one class."], run.Describe());
    }

    [Theory]
    [InlineData("public sealed class Coded;", "does not derive from ProseAnalyzer")]
    [InlineData("public abstract class Coded : ProseAnalyzer;", "is abstract or generic")]
    [InlineData("public sealed class Coded : ProseAnalyzer { private Coded() { } public override void Initialize(AnalysisContext context) { } }", "has no constructor without parameters that the catalogue can call")]
    public void A_class_that_cannot_be_made_is_an_error(string declaration, string reason)
    {
        GeneratorRun run = GeneratorRun.Of("[Rule(\"coded\")] " + declaration, ("/rules/names/coded.yml", Card("EL0301")));

        string problem = Assert.Single(run.Describe());
        Assert.StartsWith("ELG006 /Sample.cs:3:", problem, StringComparison.Ordinal);
        Assert.EndsWith($"'global::Sample.Coded' {reason}.", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extends: existence\ntokens: [a]\n", "says with 'extends' what to look for")]
    [InlineData("status: removed\n", "is removed")]
    public void A_class_beside_a_card_that_needs_none_is_an_error(string keys, string reason)
    {
        GeneratorRun run = GeneratorRun.Of(
            "[Rule(\"coded\")] public sealed class Coded : ProseAnalyzer " + Empty,
            ("/rules/names/coded.yml", Card("EL0301", keys)));

        Assert.Equal([$"ELG007 /Sample.cs:3:37 The card 'coded' {reason}. Remove 'global::Sample.Coded'."], run.Describe());
    }

    [Fact]
    public void An_edit_elsewhere_does_not_write_the_catalogue_again()
    {
        GeneratorRun run = GeneratorRun.Of(
            "[Rule(\"coded\")] public sealed class Coded : ProseAnalyzer " + Empty,
            ("/rules/names/coded.yml", Card("EL0301")));

        Assert.All(run.AddUnrelatedFile().OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static string Card(string id, string keys = "") => $"id: {id}\ntitle: A defect\nlevel: warning\nmessage: Mend it.\n{keys}";

    private static ImmutableArray<Rule> Load(GeneratorRun run)
    {
        using var assembly = new MemoryStream();
        Assert.True(run.Output.Emit(assembly).Success, string.Join("\n", run.Output.GetDiagnostics()));
        assembly.Position = 0;
        Type catalog = new AssemblyLoadContext("Sample").LoadFromStream(assembly).GetType("EditorialLint.Rules.RuleCatalog")!;
        return (ImmutableArray<Rule>)catalog.GetProperty("Rules")!.GetValue(null)!;
    }
}
