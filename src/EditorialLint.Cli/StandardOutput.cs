using Microsoft.Win32.SafeHandles;

namespace EditorialLint.Cli;

/// <summary>Standard output as a stream that tells when its reader is gone.</summary>
internal static class StandardOutput
{
    private const nint Descriptor = 1;

    /// <summary>
    /// Opens it. The console's own stream keeps silent about a broken pipe, so that a run would go on for nobody. It is
    /// right for files, though: it moves the offset that other writers to the same file share.
    /// </summary>
    public static Stream Open()
    {
        if (!OperatingSystem.IsWindows())
        {
            try
            {
                var direct = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                if (!direct.CanSeek)
                    return direct;
            }
            catch (Exception exception) when (FileTrouble.IsExpected(exception) || exception is ArgumentException)
            {
                // The descriptor is closed or of another kind; the console's stream knows what to do.
            }
        }

        return Console.OpenStandardOutput();
    }
}
