using System.Collections.Immutable;
using System.Text;

namespace EditorialLint.Cli;

/// <summary>What the program sees of the process around it: streams, folder and terminal.</summary>
public sealed class RunEnvironment
{
    private const int UsualWidth = 80;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Lazy<TextWriter> _error;

    /// <summary>Makes an environment.</summary>
    /// <param name="openInput">Opens standard input.</param>
    /// <param name="openOutput">Opens standard output.</param>
    /// <param name="openError">Opens standard error.</param>
    public RunEnvironment(Func<Stream> openInput, Func<Stream> openOutput, Func<Stream> openError)
    {
        OpenInput = openInput;
        OpenOutput = openOutput;
        _error = new Lazy<TextWriter>(() => new StreamWriter(openError(), Utf8, 1024) { NewLine = "\n", AutoFlush = true });
    }

    /// <summary>The absolute folder that relative paths start from.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>The terminal's width in cells; null when standard output is no terminal.</summary>
    public int? TerminalWidth { get; init; }

    /// <summary>Asks for the width in cells of the terminal behind standard error; null when it is none.</summary>
    public Func<int?> ReadErrorWidth { get; init; } = static () => null;

    /// <summary>Tells the time that a run takes.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether colours are wanted where nothing is said about them.</summary>
    public bool PrefersColor { get; init; }

    /// <summary>The folders that programs are looked for in, in the form of the variable <c>PATH</c>.</summary>
    public string SearchPath { get; init; } = "";

    /// <summary>Gives a variable of the environment, of those that tell where git keeps what is the user's; null when it is not set.</summary>
    public Func<string, string?> ReadVariable { get; init; } = static _ => null;

    /// <summary>The words that start this program again, with absolute paths; none when they are not known.</summary>
    public ImmutableArray<string> Program { get; init; } = [];

    /// <summary>Opens standard input.</summary>
    public Func<Stream> OpenInput { get; }

    /// <summary>Opens standard output. Writing to a pipe that nobody reads throws an <see cref="IOException"/>.</summary>
    public Func<Stream> OpenOutput { get; }

    /// <summary>Standard error, as UTF-8.</summary>
    public TextWriter Error => _error.Value;

    /// <summary>The environment of this process.</summary>
    public static RunEnvironment OfProcess()
    {
        StandardStreams streams = StandardStreams.Claim();
        int? width = Console.IsOutputRedirected ? null : Console.WindowWidth;
        return new RunEnvironment(streams.OpenInput, streams.OpenOutput, streams.OpenError)
        {
            WorkingDirectory = Directory.GetCurrentDirectory(),
            Program = FindProgram(),
            SearchPath = Environment.GetEnvironmentVariable("PATH") ?? "",
            ReadVariable = Environment.GetEnvironmentVariable,
            TerminalWidth = width > 0 ? width : null,
            // A terminal that does not know its width says zero.
            ReadErrorWidth = static () => Console.IsErrorRedirected ? null : Console.WindowWidth is > 0 and var known ? known : UsualWidth,
            PrefersColor = width is not null && WantsColor(Environment.GetEnvironmentVariable),
        };
    }

    /// <summary>Whether the variables of a process let a terminal have colours: <c>NO_COLOR</c> forbids them, a dumb terminal has none.</summary>
    /// <param name="readVariable">Gives a variable's value; null when it is not set.</param>
    public static bool WantsColor(Func<string, string?> readVariable)
    {
        ArgumentNullException.ThrowIfNull(readVariable);
        return string.IsNullOrEmpty(readVariable("NO_COLOR")) && readVariable("TERM") != "dumb";
    }

    private static ImmutableArray<string> FindProgram()
    {
        if (Environment.ProcessPath is not string path)
            return [];
        // The runtime itself was started, with the program as a file for it.
        return Path.GetFileNameWithoutExtension(path) == "dotnet" ? [path, Path.GetFullPath(Environment.GetCommandLineArgs()[0])] : [path];
    }

    /// <summary>Wraps a stream for text: UTF-8 without a byte order mark, line feeds.</summary>
    internal static StreamWriter CreateWriter(Stream stream) => new(stream, Utf8, 4 * 1024, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes one line of trouble.</summary>
    internal void Complain(string text)
    {
        try
        {
            Error.WriteLine($"editorial-lint: {text}");
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            // Nobody listens on standard error; the exit code still says it.
        }
    }
}
