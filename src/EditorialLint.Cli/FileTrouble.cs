namespace EditorialLint.Cli;

/// <summary>Says in plain words why a file could not be used.</summary>
/// <remarks>The runtime's own messages are stripped from the native program, and name .NET's concepts elsewhere.</remarks>
internal static class FileTrouble
{
    private const int BadDescriptor = 9;
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsPipeClosing = unchecked((int)0x800700E8);

    /// <summary>Whether an exception is trouble that files make, rather than a bug.</summary>
    public static bool IsExpected(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException;

    /// <summary>Whether there is no such file or folder.</summary>
    public static bool IsMissing(Exception exception) => exception is FileNotFoundException or DirectoryNotFoundException;

    /// <summary>Whether the reader at the other end of a pipe is gone.</summary>
    public static bool IsBrokenPipe(Exception exception) =>
        exception is IOException && exception.HResult is BrokenPipe or WindowsBrokenPipe or WindowsPipeClosing;

    /// <summary>What a stream that is not open throws.</summary>
    public static IOException ClosedStream() => new("", BadDescriptor);

    /// <summary>The reason why a folder could not be read, as a clause without a full stop.</summary>
    public static string DescribeFolder(Exception exception) =>
        exception is UnauthorizedAccessException ? "permission is denied" : Describe(exception);

    /// <summary>The reason as a clause without a full stop.</summary>
    public static string Describe(Exception exception) => exception switch
    {
        _ when IsMissing(exception) => "there is no such file or folder",
        UnauthorizedAccessException or System.Security.SecurityException => "permission is denied, or it is a folder",
        PathTooLongException => "the path is too long",
        EndOfStreamException => "it ended early",
        // Unix error numbers, which the runtime passes on as they are.
        IOException { HResult: BadDescriptor } => "the stream is closed",
        IOException { HResult: 28 } => "no space is left on the device",
        IOException { HResult: 30 } => "the file system is read-only",
        IOException { HResult: 21 } => "it is a folder",
        IOException { HResult: 20 } => "a part of the path is no folder",
        IOException { HResult: 40 } => "too many links lead to each other",
        IOException { HResult: 5 } => "the device reports an error",
        _ => $"input or output failed ({exception.GetType().Name} {exception.HResult:X})",
    };
}
