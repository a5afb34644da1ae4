using System.Collections.Immutable;
using System.CommandLine;
using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli;

/// <summary><c>config</c>: prints every setting in force for a file and where it comes from.</summary>
internal sealed class ConfigCommand(RunEnvironment environment, SettingsFactory settings, PendingFiles pending) : IProgramCommand
{
    /// <inheritdoc/>
    public string Name => "config";

    /// <inheritdoc/>
    public string HelpEnding =>
        """
        Examples:
          editorial-lint config wire/article.txt              the level of each rule there, and the line that set it

        """;

    /// <inheritdoc/>
    public Command Build(CancellationToken cancellation)
    {
        var file = new Argument<string>("FILE") { Description = "The file; it need not exist." };
        var command = new Command(Name, "Show every setting in force for a file, and where it comes from.");
        file.RefuseOptions(command);
        command.Add(file);
        command.SetAction(parse => Run(parse.GetRequiredValue(file)));
        return command;
    }

    private int Run(string file)
    {
        if (file.Length == 0)
        {
            environment.Complain("the file's name is empty");
            return ExitCodes.Incomplete;
        }

        ImmutableArray<EffectiveSetting> effective;
        try
        {
            effective = settings.Create().Explain(file);
        }
        catch (ConfigurationException exception)
        {
            environment.Print(exception.Problems);
            return ExitCodes.Incomplete;
        }

        return environment.Print(pending, output => Write(output, effective));
    }

    private static void Write(TextWriter output, ImmutableArray<EffectiveSetting> effective)
    {
        int width = 0;
        foreach (EffectiveSetting setting in effective)
            width = Math.Max(width, setting.Key.Length + setting.Value.Length + 3);
        foreach (EffectiveSetting setting in effective)
        {
            string origin = setting.Path is null ? "default" : $"{setting.Path}:{setting.Line}" + (setting.Profile is null ? "" : $" (profile {setting.Profile})");
            output.WriteLine($"{$"{setting.Key} = {setting.Value}".PadRight(width)}  {origin}");
        }
    }
}
