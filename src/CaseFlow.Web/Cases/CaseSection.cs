using CaseFlow.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Web.Cases;

/// <summary>A part of the case page. It asks again when the page says that something has happened.</summary>
public abstract class CaseSection : ComponentBase
{
    private (Guid CaseId, int Revision)? _read;
    private bool _isReading;

    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public Guid CaseId { get; set; }

    /// <summary>Counts what has happened since the page was opened.</summary>
    [Parameter]
    public int Revision { get; set; }

    [Inject]
    protected Sender Sender { get; set; } = null!;

    /// <inheritdoc/>
    protected sealed override async Task OnParametersSetAsync()
    {
        // what happens while it reads makes it read again afterwards, never twice at a time
        if (_isReading)
        {
            return;
        }

        _isReading = true;
        try
        {
            while (_read != (CaseId, Revision))
            {
                _read = (CaseId, Revision);
                await ReadAsync();
            }
        }
        finally
        {
            _isReading = false;
        }
    }

    /// <summary>Asks for what the part shows.</summary>
    protected abstract Task ReadAsync();
}
