using Microsoft.JSInterop;

namespace CaseFlow.Web.Islands;

/// <summary>A piece of JavaScript at work in a page: mounted on an element, called, and taken away with its component.</summary>
internal sealed class Island : IAsyncDisposable
{
    private readonly IJSObjectReference _module;
    private readonly IJSObjectReference _mounted;

    private Island(IJSObjectReference module, IJSObjectReference mounted)
    {
        _module = module;
        _mounted = mounted;
    }

    /// <summary>Loads a bundle and mounts it; null when this server was built without it.</summary>
    /// <exception cref="JSException">The bundle is there, but cannot show what it was given.</exception>
    public static async ValueTask<Island?> MountAsync(IJSRuntime script, string name, params object?[] arguments)
    {
        var module = await LoadAsync(script, name);
        return module is null ? null : new Island(module, await module.InvokeAsync<IJSObjectReference>("mount", arguments));
    }

    /// <summary>Calls what was mounted.</summary>
    public ValueTask CallAsync(string function, params object?[] arguments) => _mounted.InvokeVoidAsync(function, arguments);

    /// <summary>Calls what was mounted, for an answer.</summary>
    public ValueTask<T> AskAsync<T>(string function, params object?[] arguments) => _mounted.InvokeAsync<T>(function, arguments);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _mounted.InvokeVoidAsync("destroy");
            await _mounted.DisposeAsync();
            await _module.DisposeAsync();
        }
        catch (Exception exception) when (exception is JSDisconnectedException or TaskCanceledException)
        {
            // the browser has gone, and all this with it
        }
    }

    private static async ValueTask<IJSObjectReference?> LoadAsync(IJSRuntime script, string name)
    {
        try
        {
            return await script.InvokeAsync<IJSObjectReference>("import", $"./_content/CaseFlow.Web/islands/{name}.js");
        }
        catch (JSException)
        {
            return null;
        }
    }
}
