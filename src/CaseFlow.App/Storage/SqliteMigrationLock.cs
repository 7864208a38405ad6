namespace CaseFlow.App.Storage;

/// <summary>Lets one process at a time migrate an embedded database; the operating system frees it when that process dies.</summary>
internal static class SqliteMigrationLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static async Task<IDisposable> TakeAsync(DatabaseSettings settings, CancellationToken cancellation)
    {
        var path = WriterQueue.FileOf(settings) + ".migration-lock";
        PrivateFiles.MakeFolder(Path.GetDirectoryName(path)!);
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (!cancellation.IsCancellationRequested)
            {
                await Task.Delay(Pause, cancellation);
            }
        }
    }
}
