using System.Diagnostics;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.Testing;

/// <summary>Sees what this process sends to its databases, whichever host sends it.</summary>
public abstract class DatabaseObserver : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    /// <inheritdoc/>
    public void OnNext(DiagnosticListener value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Name == DbLoggerCategory.Name)
        {
            value.Subscribe(this);
        }
    }

    /// <inheritdoc/>
    public void OnNext(KeyValuePair<string, object?> value)
    {
        switch (value.Value)
        {
            case DbContextEventData { Context: CaseFlowDb db } when value.Key == CoreEventId.SaveChangesStarting.Name:
                Saving(db);
                break;
            case CommandEventData sent when value.Key == RelationalEventId.CommandExecuting.Name:
                Executing(sent);
                break;
            case TransactionEventData ending when value.Key == RelationalEventId.TransactionCommitting.Name:
                Committing(ending);
                break;
            case TransactionEventData ended when value.Key == RelationalEventId.TransactionDisposed.Name:
                Ended(ended);
                break;
        }
    }

    /// <inheritdoc cref="IObserver{T}.OnCompleted"/>
    public void OnCompleted()
    {
    }

    /// <inheritdoc cref="IObserver{T}.OnError"/>
    public void OnError(Exception error)
    {
    }

    /// <summary>Rows are about to be saved.</summary>
    protected abstract void Saving(CaseFlowDb db);

    /// <summary>Statements are about to be sent, together.</summary>
    protected abstract void Executing(CommandEventData sent);

    /// <summary>A transaction is about to commit; an exception prevents it.</summary>
    protected abstract void Committing(TransactionEventData ending);

    /// <summary>A transaction is over.</summary>
    protected virtual void Ended(TransactionEventData ended)
    {
    }
}
