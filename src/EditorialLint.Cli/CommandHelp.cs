using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace EditorialLint.Cli;

/// <summary>Help as the library writes it, and below it what the command adds: examples above all.</summary>
internal sealed class CommandHelp(SynchronousCommandLineAction help, IEnumerable<IProgramCommand> commands) : SynchronousCommandLineAction
{
    private const string ProgramExamples =
        """
        Examples:
          editorial-lint lint articles/           check all texts of a folder
          editorial-lint explain EL0101           what a rule is for
          editorial-lint lint --help              all options of a command

        """;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Makes a program's help end with its commands' examples.</summary>
    public static void Extend(RootCommand root, IEnumerable<IProgramCommand> commands)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        // The library also takes '/h' and '/?', which are paths here.
        option.Aliases.Clear();
        option.Aliases.Add("-h");
        if (option.Action is SynchronousCommandLineAction help)
            option.Action = new CommandHelp(help, commands);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        int code = help.Invoke(parseResult);
        CommandResult called = parseResult.CommandResult;
        string name = called.Parent is CommandResult { Command: not RootCommand and Command above } ? above.Name : called.Command.Name;
        IProgramCommand? command = commands.FirstOrDefault(one => one.Name.Equals(name, StringComparison.Ordinal));
        parseResult.InvocationConfiguration.Output.Write((command?.HelpEnding ?? ProgramExamples).ReplaceLineEndings("\n"));
        return code;
    }
}
