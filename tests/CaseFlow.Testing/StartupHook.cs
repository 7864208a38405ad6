using System.Diagnostics;
using CaseFlow.Testing;

/// <summary>
/// Ends a server without a word at a named point, like <c>kill -9</c>. The runtime calls it before the server's own code, when the
/// environment names this file as a start-up hook: the product knows nothing of it.
/// </summary>
#pragma warning disable CA1050 // the runtime looks for it outside any namespace
internal static class StartupHook
#pragma warning restore CA1050
{
    /// <summary>Called by the runtime.</summary>
    public static void Initialize()
    {
        if (KillPoint.FromEnvironment() is var (point, armedBy))
        {
            DiagnosticListener.AllListeners.Subscribe(new Listeners(point, armedBy));
        }
    }

    private sealed class Listeners(KillPoint point, string armedBy) : IObserver<DiagnosticListener>
    {
        public void OnNext(DiagnosticListener value) => value.Subscribe(new Events(point, armedBy));

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }

    private sealed class Events(KillPoint point, string armedBy) : IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (point.IsAt(value.Key, value.Value) && File.Exists(armedBy))
            {
                Process.GetCurrentProcess().Kill();
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
