using System.CommandLine;
using System.Text;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli;

/// <summary><c>init</c>: writes a commented section for editors into the folder's <c>.editorconfig</c>.</summary>
internal sealed class InitCommand(RunEnvironment environment, RuleSet rules, PendingFiles pending) : IProgramCommand
{
    private const string FileName = ".editorconfig";

    /// <inheritdoc/>
    public string Name => "init";

    /// <inheritdoc/>
    public string HelpEnding =>
        """
        Examples:
          editorial-lint init                                 then take the '#' from what you want to change

        """;

    /// <inheritdoc/>
    public Command Build(CancellationToken cancellation)
    {
        var command = new Command(Name, $"Add a commented section to {FileName} in the current folder.");
        command.SetAction(_ => Run());
        return command;
    }

    private int Run()
    {
        string path = Path.Combine(environment.WorkingDirectory, FileName);
        try
        {
            byte[] before = File.Exists(path) ? File.ReadAllBytes(path) : [];
            string text = Encoding.UTF8.GetString(before);
            if (FindOwnLine(text) is int line)
            {
                environment.Complain($"{FileName}:{line}: this file has editorial settings already; nothing was written");
                return ExitCodes.Incomplete;
            }

            pending.Write(RealPath.BehindLink(path), before, Encoding.UTF8.GetBytes(Compose(text)));
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            environment.Complain($"cannot write '{FileName}': {FileTrouble.Describe(exception)}");
            return ExitCodes.Incomplete;
        }

        return environment.Print(pending, static output => output.WriteLine($"Wrote editorial settings to {FileName}."));
    }

    private static int? FindOwnLine(string text)
    {
        EditorConfigFile file = EditorConfigFile.Parse(FileName, text);
        foreach (EditorConfigProperty property in file.Sections.SelectMany(static section => section.Properties).Concat(file.Preamble))
        {
            if (property.Key.StartsWith("editorial_", StringComparison.Ordinal))
                return property.Line;
        }

        return null;
    }

    private string Compose(string before)
    {
        var text = new StringBuilder();
        string newLine = before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (before.Length > 0)
            text.Append(before.EndsWith('\n') ? "\n" : "\n\n");
        text.Append("# Editorial checks. 'editorial-lint config FILE' shows what is in force for a file,\n")
            .Append("# 'editorial-lint explain RULE' what a rule is for. Severities: error, warning, suggestion, none.\n")
            .Append("[*.{txt,md,html}]\n")
            .Append("# The variety of English: en-US, en-GB and others.\n")
            .Append("editorial_dialect = en-US\n\n")
            .Append("# The manner of a news house: ap, bbc, guardian, reuters.\n")
            .Append("# editorial_profile = ap\n\n")
            .Append("# A severity for every rule, for a category, or for one rule; the narrower one holds.\n")
            .Append("# editorial_diagnostic.severity = warning\n");
        if (rules.Rules is [var first, ..])
        {
            RuleDescriptor rule = first.Descriptor;
            text.Append($"# editorial_diagnostic.category-{rule.Category}.severity = suggestion\n")
                .Append($"# editorial_diagnostic.{rule.Id}.severity = none\n");
        }

        if (rules.Descriptors.FirstOrDefault(static rule => !rule.Options.IsEmpty) is { } configurable)
        {
            RuleOptionDescriptor option = configurable.Options[0];
            text.Append($"\n# {option.Meaning.Trim().ReplaceLineEndings(" ")}\n")
                .Append($"# editorial_option.{configurable.Name}.{option.Name} = {option.Default}\n");
        }

        return text.Replace("\n", newLine).ToString();
    }
}
