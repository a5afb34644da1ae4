using System.Text.Json;
using Xunit;

namespace EditorialLint.Cli.Tests;

public sealed class OtherCommandTests : IDisposable
{
    private readonly ProgramFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Init_makes_the_configuration_of_a_new_folder_and_only_once()
    {
        Assert.Equal(0, _folder.Run("init"));
        Assert.Contains("[*.{txt,md,html}]", _folder.Read(".editorconfig"), StringComparison.Ordinal);
        Assert.Equal(2, _folder.Run("init"));
    }

    [Fact]
    public void A_report_never_replaces_a_file_that_is_checked()
    {
        _folder.Write("a.txt", "The cat sat.\n");
        Assert.Equal(2, _folder.Run("lint", "a.txt", "--output", "a.txt"));
        Assert.Equal("The cat sat.\n", _folder.Read("a.txt"));
        Assert.Contains("another name", _folder.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Fixes_of_standard_input_are_refused()
    {
        Assert.Equal(2, _folder.RunWith("The the cat sat.\n", "lint", "--fix", "-"));
        Assert.Contains("standard input", _folder.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_leaves_the_letters_of_a_quotation_over_unopened_paragraphs()
    {
        const string Text = "He said: \"I went home.\n\nThe the next day I saw Robert O'brien there.\n\nIt was over by then.\"\n";
        _folder.Write("a.txt", Text);
        _folder.Run("lint", "--fix", "a.txt");
        Assert.Equal(Text, _folder.Read("a.txt"));
    }

    [Fact]
    public void Inspect_writes_one_object_a_file_with_offsets_into_it()
    {
        const string Text = "Mayor Jane Smith left.\n\n\"We will build the bridge next year,\" Smith said.\n";
        _folder.Write("a.txt", Text);
        _folder.Write("b.txt", "");
        Assert.Equal(0, _folder.Run("inspect", "--format", "json"));
        string[] lines = _folder.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        using JsonDocument document = JsonDocument.Parse(lines[0]);
        JsonElement quotation = document.RootElement.GetProperty("quotations")[0];
        Assert.Equal("We will build the bridge next year,", Text[quotation.GetProperty("start").GetInt32()..quotation.GetProperty("end").GetInt32()]);
        Assert.Equal("direct", quotation.GetProperty("kind").GetString());
        Assert.Equal("Smith", quotation.GetProperty("speaker").GetProperty("text").GetString());
        Assert.Equal("same-sentence", quotation.GetProperty("basis").GetString());
        JsonElement token = document.RootElement.GetProperty("sentences")[0].GetProperty("tokens")[1];
        Assert.Equal("Jane", token.GetProperty("text").GetString());
        Assert.Equal("utf16", document.RootElement.GetProperty("offsetUnit").GetString());
    }

    [Fact]
    public void Inspect_gives_each_word_its_tag_lemma_and_head()
    {
        const string Text = "Voters don’t like taxes.";
        _folder.Write("a.txt", Text);
        Assert.Equal(0, _folder.Run("inspect", "a.txt", "--format", "json"));
        using JsonDocument document = JsonDocument.Parse(_folder.Output);
        JsonElement[] words = [.. document.RootElement.GetProperty("sentences")[0].GetProperty("tokens").EnumerateArray()];
        Assert.Equal(
            ["Voters NNS voter like nsubj", "do VBP do like aux", "n’t RB not like advmod", "like VB like - root", "taxes NNS tax like obj", ". . . like punct"],
            words.Select(word => string.Join(' ',
                Text[word.GetProperty("start").GetInt32()..word.GetProperty("end").GetInt32()], word.GetProperty("tag").GetString(),
                word.GetProperty("lemma").GetString(), HeadOf(word), word.GetProperty("relation").GetString())));
        Assert.Equal("NOUN", words[0].GetProperty("universal").GetString());
        Assert.InRange(words[0].GetProperty("confidence").GetDouble(), 0, 1);

        string HeadOf(JsonElement word) => word.GetProperty("head") is { ValueKind: JsonValueKind.Number } head
            ? words[head.GetInt32()].GetProperty("text").GetString()! : "-";
    }

    [Fact]
    public void Inspect_reports_a_missing_file()
    {
        Assert.Equal(2, _folder.Run("inspect", "missing.txt"));
        Assert.Equal("editorial-lint: missing.txt: There is no such file or folder.\n", _folder.Error);
    }

    [Fact]
    public void Explain_shows_a_rules_card()
    {
        Assert.Equal(0, _folder.Run("explain", "TEST.DEFECT"));
        Assert.StartsWith("Test.Defect test-defect: A defect\n", _folder.Output, StringComparison.Ordinal);
        Assert.Contains("  A [|defect|].\n  -> A virtue.\n", _folder.Output, StringComparison.Ordinal);
        Assert.Contains("editorial_diagnostic.Test.Defect.severity = error\n", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_lists_added_rules_among_its_own()
    {
        Assert.Equal(0, _folder.Run("rules"));
        Assert.Contains(_folder.Output.Split('\n'), line => line.StartsWith("Test.Defect", StringComparison.Ordinal));
    }

    [Fact]
    public void Config_names_the_origin_of_each_setting()
    {
        _folder.Write(".editorconfig", "root = true\n[*.txt]\neditorial_dialect = en-GB\n");
        Assert.Equal(0, _folder.Run("config", "a.txt"));
        string[] lines = _folder.Output.Split('\n');
        Assert.Matches("^editorial_dialect = en-GB +\\.editorconfig:3$", lines[0]);
        Assert.Contains(lines, line => line.StartsWith("charset", StringComparison.Ordinal) && line.EndsWith("  default", StringComparison.Ordinal));
    }

    [Fact]
    public void Init_adds_a_section_that_the_program_understands_and_only_once()
    {
        Assert.Equal(0, _folder.Run("init"));
        string written = _folder.Read(".editorconfig");
        Assert.StartsWith("root = true\n\n#", written, StringComparison.Ordinal);
        // Each setting that stands there as a comment must be one, too.
        _folder.Write(".editorconfig", written.Replace("# editorial_", "editorial_", StringComparison.Ordinal));
        Assert.Equal(0, _folder.Run("config", "a.txt"));
        Assert.Equal(2, _folder.Run("init"));
        Assert.Contains("has editorial settings already", _folder.Error, StringComparison.Ordinal);
    }
}
