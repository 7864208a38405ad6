using CaseFlow.App.Cases;
using CaseFlow.Kernel;
using CaseFlow.Web.Shared;
using Mediator;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Web.Cases;

/// <summary>A part of the case page. It asks again when the page says that something has happened.</summary>
public abstract class CaseSection : ComponentBase
{
    private (Guid CaseId, int Revision, CaseMoment? Moment)? _read;
    private bool _isReading;

    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public Guid CaseId { get; set; }

    /// <summary>Counts what has happened since the page was opened.</summary>
    [Parameter]
    public int Revision { get; set; }

    /// <summary>The moment that the page shows; null for the present.</summary>
    [CascadingParameter]
    public CaseMoment? Moment { get; set; }

    /// <summary>Whether the page shows the past, where nothing can be done.</summary>
    protected bool IsPast => Moment is not null;

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
            while (_read != (CaseId, Revision, Moment))
            {
                _read = (CaseId, Revision, Moment);
                await ReadAsync();
            }
        }
        finally
        {
            _isReading = false;
        }
    }

    /// <summary>Asks as of the moment that the page shows.</summary>
    protected ValueTask<Outcome<TValue>> AskAsync<TValue>(IQuery<Outcome<TValue>> query) => Sender.SendAsync(query, Moment);

    /// <summary>Asks for what the part shows.</summary>
    protected abstract Task ReadAsync();
}
