using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace EditorialLint.Cli;

/// <summary>The three streams that a process is born with, any of which its parent may have closed.</summary>
/// <remarks>
/// The system gives the lowest free number to whatever is opened next. Without care a file, or a pipe of the runtime, would
/// pass for a closed stream: an article would be overwritten by a report, and standard input would never end.
/// </remarks>
internal sealed class StandardStreams
{
    private const int Input = 0;
    private const int Output = 1;
    private const int Error = 2;

    private readonly bool[] _closed = new bool[Error + 1];

    private StandardStreams()
    {
    }

    /// <summary>Finds out which are closed and keeps their numbers from others. Must come before anything is opened.</summary>
    public static StandardStreams Claim()
    {
        var streams = new StandardStreams();
        if (OperatingSystem.IsWindows())
            return streams;
        streams.OccupyClosed();
        // Only a native program is the first to open something; otherwise the runtime has loaded its libraries by now.
        if (OperatingSystem.IsLinux())
        {
            for (int number = Input; number <= Error; number++)
                streams._closed[number] |= IsOfThisProcess(number);
        }

        return streams;
    }

    /// <summary>Opens standard input.</summary>
    public Stream OpenInput() => _closed[Input] ? new ClosedStream() : Console.OpenStandardInput();

    /// <summary>
    /// Opens standard output. The console's own stream keeps silent about a broken pipe, so that a run would go on for
    /// nobody. It is right for files, though: it moves the offset that other writers to the same file share.
    /// </summary>
    public Stream OpenOutput()
    {
        if (_closed[Output])
            return new ClosedStream();
        if (!OperatingSystem.IsWindows())
        {
            try
            {
                var direct = new FileStream(new SafeFileHandle(Output, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                if (!direct.CanSeek)
                    return direct;
            }
            catch (Exception exception) when (FileTrouble.IsExpected(exception) || exception is ArgumentException)
            {
                // The descriptor is of another kind; the console's stream knows what to do.
            }
        }

        return Console.OpenStandardOutput();
    }

    /// <summary>Opens standard error.</summary>
    public Stream OpenError() => _closed[Error] ? new ClosedStream() : Console.OpenStandardError();

    private void OccupyClosed()
    {
        try
        {
            while (true)
            {
                SafeFileHandle handle = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
                int number = (int)handle.DangerousGetHandle();
                if (number > Error)
                {
                    handle.Dispose();
                    return;
                }

                // Given up, not closed: the number must stay taken until the process ends.
                handle.SetHandleAsInvalid();
                _closed[number] = true;
            }
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            // A system without the device; its streams are taken as they are.
        }
    }

    /// <summary>Whether a descriptor was opened by this process: one that is closed on execution cannot be inherited.</summary>
    private static bool IsOfThisProcess(int number)
    {
        const int CloseOnExecution = 0x80000; // O_CLOEXEC
        const string Label = "flags:";
        try
        {
            foreach (string line in File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/self/fdinfo/{number}")))
            {
                if (line.StartsWith(Label, StringComparison.Ordinal))
                    return (Convert.ToInt32(line[Label.Length..].Trim(), 8) & CloseOnExecution) != 0;
            }
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            // A system without this file; its streams are taken as they are.
        }

        return false;
    }
}
