using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli;

/// <summary>The program's command line: finds the command that is meant and runs it.</summary>
internal sealed class CommandLine(IEnumerable<IProgramCommand> commands, RunEnvironment environment)
{
    /// <summary>Runs the command that the arguments call.</summary>
    /// <returns>The exit code.</returns>
    public int Run(string[] args, CancellationToken cancellation)
    {
        args = ReadNames(args);
        ParseResult parse = Build(args, cancellation).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        bool helps = parse.Action is { ClearsParseErrors: true };
        if (parse.Errors.Count > 0 && !helps)
            return Refuse(parse, args);
        using TextWriter output = RunEnvironment.CreateWriter(environment.OpenOutput());
        var invocation = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = output,
            Error = environment.Error,
            ProcessTerminationTimeout = null,
        };
        return parse.Invoke(invocation);
    }

    /// <summary>Behind <c>--</c> all words are names. The parser knows that, but what refuses mistyped options sees a word alone.</summary>
    private static string[] ReadNames(string[] args)
    {
        int end = Array.IndexOf(args, "--");
        return end < 0 ? args : [.. args[..end], .. args[end..].Select((word, index) => index > 0 && word is ['-', _, ..] ? "./" + word : word)];
    }

    /// <summary>Declares only the command that is called, if one is: the others' options would cost start-up time.</summary>
    private RootCommand Build(string[] args, CancellationToken cancellation)
    {
        var root = new RootCommand("Checks news text the way a careful editor reads it.");
        IProgramCommand? called = args.Length == 0
            ? null
            : commands.FirstOrDefault(command => command.Name.Equals(args[0], StringComparison.Ordinal));
        foreach (IProgramCommand command in called is null ? commands : [called])
            root.Add(command.Build(cancellation));
        CommandHelp.Extend(root, commands);
        return root;
    }

    private int Refuse(ParseResult parse, string[] args)
    {
        Command command = parse.CommandResult.Command;
        bool isRoot = command is RootCommand;
        ImmutableArray<string> subcommands = isRoot ? [] : [.. command.Subcommands.Select(static one => one.Name)];
        if (isRoot && args is [[not '-', ..], ..])
        {
            ImmutableArray<string> known = [.. commands.Select(static one => one.Name)];
            environment.Complain(UnknownName.Describe("command", args[0], null, known));
        }
        else if (subcommands.Length > 0 && parse.UnmatchedTokens is [[not '-', ..] unknown, ..])
        {
            environment.Complain(UnknownName.Describe("command", unknown, command.Name, subcommands));
        }
        else if (subcommands.Length > 0 && command.Action is null)
        {
            environment.Complain($"say what '{command.Name}' is to do: {string.Join(", ", subcommands)}");
        }
        else if (isRoot && args.Length == 0)
        {
            environment.Complain($"say what is to be done: {string.Join(", ", commands.Select(static one => one.Name))}");
        }
        else
        {
            environment.Complain(Describe(parse));
        }

        string called = isRoot ? "" : command.Name + " ";
        if (parse.CommandResult.Parent is CommandResult { Command: not RootCommand and Command above })
            called = $"{above.Name} {called}";
        environment.Complain($"run 'editorial-lint {called}--help' to see how it is used");
        return ExitCodes.Incomplete;
    }

    private static string Describe(ParseResult parse)
    {
        Command command = parse.CommandResult.Command;
        if (parse.UnmatchedTokens is not [string extra, ..])
        {
            Argument? missing = command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0 && parse.GetResult(argument) is not { Tokens.Count: > 0 });
            return missing is null ? parse.Errors[0].Message.ReplaceLineEndings(" ").Trim() : $"'{command.Name}' needs {(missing.HelpName ?? missing.Name).ToUpperInvariant()}";
        }

        if (extra is ['-', _, ..])
            return UnknownName.Describe("option", extra, null, [.. command.Options.Select(static option => option.Name)]);
        string takes = command.Arguments is [var only, ..] ? $"one {only.HelpName ?? only.Name}" : "no argument";
        return $"'{command.Name}' takes {takes}; leave out '{extra}'";
    }
}
