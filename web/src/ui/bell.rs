//! A short sound. Browsers let a page sound once somebody has touched it; before, it stays silent.

use leptos::prelude::*;
use web_sys::{AudioContext, OscillatorType};

/// The two tones, in hertz.
const TONES: [f32; 2] = [880.0, 1174.7];
/// How long a tone lasts, in seconds.
const TONE: f64 = 0.09;
/// How loud it begins; 1 is as loud as can be.
const LOUDNESS: f32 = 0.06;
/// Seconds between the beginnings of two sounds: what comes sooner is not heard twice.
const PAUSE: f64 = 0.6;

/// A bell that can be rung.
#[derive(Clone, Copy)]
pub(crate) struct Bell(StoredValue<Option<Rung>, LocalStorage>);

struct Rung {
    context: AudioContext,
    at: f64,
}

impl Bell {
    /// A bell that has not been rung.
    pub(crate) fn new() -> Self {
        Self(StoredValue::new_local(None))
    }

    /// Rings, where sound can be had.
    pub(crate) fn ring(self) {
        self.0.update_value(|rung| {
            if rung.is_none() {
                *rung = AudioContext::new().ok().map(|context| Rung {
                    context,
                    at: -PAUSE,
                });
            }
            if let Some(Rung { context, at }) = rung {
                // Suspended until the page is touched; then this wakes it.
                let _ = context.resume();
                let now = context.current_time();
                if now - *at >= PAUSE {
                    *at = now;
                    for (place, tone) in (0_u8..).zip(TONES) {
                        let _ = sound(context, tone, now + f64::from(place) * TONE);
                    }
                }
            }
        });
    }
}

/// One tone that fades.
fn sound(context: &AudioContext, tone: f32, at: f64) -> Result<(), leptos::wasm_bindgen::JsValue> {
    let (source, gain) = (context.create_oscillator()?, context.create_gain()?);
    source.set_type(OscillatorType::Sine);
    source.frequency().set_value(tone);
    gain.gain().set_value_at_time(LOUDNESS, at)?;
    gain.gain()
        .exponential_ramp_to_value_at_time(LOUDNESS / 100.0, at + TONE)?;
    source.connect_with_audio_node(&gain)?;
    gain.connect_with_audio_node(&context.destination())?;
    source.start_with_when(at)?;
    source.stop_with_when(at + TONE)
}
