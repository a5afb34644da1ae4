using System.CommandLine;
using System.Text;
using System.Text.Unicode;
using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli;

/// <summary><c>dictionary add</c>: adds words to the word list that the configuration names.</summary>
internal sealed class DictionaryCommand(RunEnvironment environment, SettingsFactory settings, PendingFiles pending) : IProgramCommand
{
    private const string Key = "editorial_words";

    /// <inheritdoc/>
    public string Name => "dictionary";

    /// <inheritdoc/>
    public string HelpEnding =>
        """
        Examples:
          editorial-lint dictionary add chyron superdelegate  add to the list that editorial_words names
          editorial-lint dictionary add chyron --file my.txt  add to another list

        """;

    /// <inheritdoc/>
    public Command Build(CancellationToken cancellation)
    {
        var words = new Argument<string[]>("word") { Description = "The words, as they are to be written.", Arity = ArgumentArity.OneOrMore };
        var file = new Option<string?>("--file") { Description = $"The word list; by default the first that {Key} names for this folder.", HelpName = "FILE" };
        var add = new Command("add", "Add words to your word list, so that they are no misspellings.") { words, file };
        add.SetAction(parse => Run(parse.GetRequiredValue(words), parse.GetValue(file)));
        return new Command(Name, "Manage your own words.") { add };
    }

    private int Run(string[] words, string? file)
    {
        if (Array.Find(words, static word => word.AsSpan().Trim().IsEmpty || word.AsSpan().Trim()[0] == '#' || word.AsSpan().Trim().ContainsAny(" \t\n\r")) is { } bad)
        {
            environment.Complain($"'{bad.ReplaceLineEndings(" ")}' is no word; write one word at a time, without blanks in it");
            return ExitCodes.Incomplete;
        }

        try
        {
            string? path = file is null ? FindList() : Path.GetFullPath(file, environment.WorkingDirectory);
            if (path is null)
            {
                environment.Complain($"no word list is configured here; write '{Key} = words.txt' below '[*]' in .editorconfig, or name a list with --file");
                return ExitCodes.Incomplete;
            }

            return Add(words, path);
        }
        catch (ConfigurationException exception)
        {
            environment.Print(exception.Problems);
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            environment.Complain($"cannot write the word list: {FileTrouble.Describe(exception)}");
        }

        return ExitCodes.Incomplete;
    }

    private string? FindList()
    {
        EffectiveSetting setting = settings.Create().Explain("text.txt").First(static setting => setting.Key == Key);
        if (setting.Path is null || string.IsNullOrWhiteSpace(setting.Value))
            return null;
        string folder = Path.GetDirectoryName(Path.GetFullPath(setting.Path, environment.WorkingDirectory)) ?? environment.WorkingDirectory;
        return Path.GetFullPath(setting.Value.Split(',')[0].Trim(), folder);
    }

    private int Refuse(string path, string why)
    {
        environment.Complain($"the word list '{Path.GetRelativePath(environment.WorkingDirectory, path)}' {why}");
        return ExitCodes.Incomplete;
    }

    private int Add(string[] words, string path)
    {
        if (File.Exists(path) && !RegularFile.Is(new FileInfo(path)))
            return Refuse(path, "is no regular file");
        byte[] before = File.Exists(path) ? File.ReadAllBytes(path) : [];
        if (!Utf8.IsValid(before) || before.Contains((byte)0))
            return Refuse(path, "is not in UTF-8; save it anew in that encoding");
        string text = Encoding.UTF8.GetString(before);
        string newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var known = new HashSet<string>(text.TrimStart('\uFEFF').Split('\n').Select(static line => line.Trim()), StringComparer.Ordinal);
        string[] added = [.. words.Select(static word => word.Trim()).Distinct().Where(word => !known.Contains(word))];
        if (added.Length > 0)
        {
            string start = text.Length > 0 && !text.EndsWith('\n') ? newLine : "";
            pending.Write(RealPath.BehindLink(path), before, Encoding.UTF8.GetBytes(start + string.Concat(added.Select(word => word + newLine))));
        }

        string shown = Path.GetRelativePath(environment.WorkingDirectory, path);
        string count = added.Length == 1 ? "1 word" : $"{added.Length} words";
        return environment.Print(pending, output => output.WriteLine($"Added {count} to {shown}."));
    }
}
